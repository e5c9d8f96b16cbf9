-- Rubric versions, rolling scores after each visit, marks by people, and periods whose result is frozen.
create schema if not exists assessment;

create table assessment.rubric (
    id           text not null,
    version      text not null,
    content_hash text not null,
    text         text not null,
    added_at     timestamptz not null,
    primary key (id, version)
);
comment on table assessment.rubric is 'Rubric files as they were used; a version never changes its text.';

create table assessment.city_rubric (
    city           text primary key,
    rubric_id      text not null,
    rubric_version text not null,
    foreign key (rubric_id, rubric_version) references assessment.rubric (id, version)
);

create table assessment.score (
    unit_id        uuid not null,
    city           text not null,
    rubric_id      text not null,
    rubric_version text not null,
    visit_id       uuid not null,
    at             timestamptz not null,
    score          double precision,
    uncapped       double precision,
    band           text,
    coverage       double precision not null,
    ranked         boolean not null,
    items          jsonb not null,
    gates          jsonb not null,
    primary key (unit_id, rubric_id, rubric_version, visit_id),
    foreign key (rubric_id, rubric_version) references assessment.rubric (id, version)
);
create index score_newest_of_unit on assessment.score (unit_id, at desc);
create index score_of_city on assessment.score (city, at desc);

create table assessment.period (
    id             uuid primary key default uuidv7(),
    city           text not null,
    name           text not null,
    starts_on      date not null,
    ends_on        date not null,
    rubric_id      text not null,
    rubric_version text not null,
    state          text not null,
    constraint period_state_is_known check (state in ('PREPARED', 'OPEN', 'FROZEN')),
    constraint period_ends_after_start check (ends_on > starts_on),
    constraint period_name_is_one_per_city unique (city, name),
    foreign key (rubric_id, rubric_version) references assessment.rubric (id, version)
);

create table assessment.mark (
    unit_id   uuid not null,
    city      text not null,
    rubric_id text not null,
    item      text not null,
    by        uuid not null,
    by_name   text not null,
    value     double precision not null,
    comment   text not null,
    proof     text not null,
    at        timestamptz not null,
    primary key (unit_id, rubric_id, item, by)
);

create table assessment.result (
    period_id uuid not null references assessment.period (id),
    unit_id   uuid not null,
    place     integer,
    score     double precision,
    uncapped  double precision,
    band      text,
    coverage  double precision not null,
    ranked    boolean not null,
    items     jsonb not null,
    gates     jsonb not null,
    frozen_at timestamptz not null,
    primary key (period_id, unit_id)
);
comment on table assessment.result is 'A period''s result, frozen with every item it was computed from.';
