-- Stories from a unit's draft to publication. The public side reads newsroom.published_story alone, so a draft cannot leak.
create schema if not exists newsroom;

create table newsroom.programme (
    id         uuid primary key default uuidv7(),
    city       text collate "C" not null,
    unit       uuid,
    slug       text collate "C" not null,
    name       text not null,
    summary    text not null,
    place      jsonb not null,
    budget     numeric(18, 0),
    source     text not null,
    starts_on  date,
    ends_on    date,
    target     text not null,
    progress   smallint not null,
    closed_at  timestamptz,
    sample     boolean not null,
    changed_at timestamptz not null,
    version    integer not null,
    constraint programme_progress_is_a_percentage check (progress between 0 and 100),
    constraint programme_budget_is_not_negative check (budget >= 0),
    constraint programme_ends_after_start check (ends_on >= starts_on),
    constraint programme_has_its_own_address unique nulls not distinct (city, unit, slug)
);
comment on column newsroom.programme.unit is 'null: the city itself; likewise in all tables of this schema';
comment on column newsroom.programme.budget is 'whole rupiah; null if not told';

create table newsroom.story (
    id           uuid primary key default uuidv7(),
    city         text collate "C" not null,
    unit         uuid,
    status       text not null,
    content      jsonb not null,
    kind         text not null,
    title        text not null,
    programme    uuid references newsroom.programme (id),
    text_number  integer not null,
    origin_key   text,
    sample       boolean not null,
    author       uuid not null,
    author_name  text not null,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    assignee     uuid,
    assignee_name text,
    due_at       timestamptz,
    submitted_at timestamptz,
    publish_at   timestamptz,
    publish_by   uuid,
    publish_by_name text,
    publish_force text,
    version      integer not null,
    constraint story_kind_is_known
        check (kind in ('NEWS', 'ANNOUNCEMENT', 'FIELD_WORK', 'GALLERY', 'VIDEO')),
    constraint story_status_is_known
        check (status in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN')),
    constraint story_scheduled_has_moment_and_person
        check ((status = 'SCHEDULED') = (publish_at is not null) and (publish_at is null) = (publish_by is null))
);
create unique index story_origin_is_one_per_site
    on newsroom.story (city, unit, origin_key) nulls not distinct where origin_key is not null;
create index story_of_city on newsroom.story (city, status, due_at, id);
create index story_of_unit on newsroom.story (unit, changed_at desc) where unit is not null;
create index story_scheduled on newsroom.story (publish_at) where status = 'SCHEDULED';
comment on column newsroom.story.content is 'what can be edited, as it stands now; story_version keeps what it was';
comment on column newsroom.story.version is 'raised by every change; refuses the form of someone who saw an older one';
comment on column newsroom.story.publish_force is 'why the planned publication does without a second pair of eyes; null if it has one';

create table newsroom.story_version (
    story    uuid not null references newsroom.story (id),
    number   integer not null,
    at       timestamptz not null,
    by       uuid not null,
    by_name  text not null,
    content  jsonb not null,
    primary key (story, number)
);

create table newsroom.story_step (
    id          uuid primary key default uuidv7(),
    story       uuid not null references newsroom.story (id),
    at          timestamptz not null,
    by          uuid not null,
    by_name     text not null,
    act         text not null,
    status      text not null,
    text_number integer not null,
    note        text not null,
    forced      boolean not null
);
create index story_step_of_story on newsroom.story_step (story, at);
comment on table newsroom.story_step is 'what was done with a story, shown to everybody who works on it';

create table newsroom.comment (
    id          uuid primary key default uuidv7(),
    story       uuid not null references newsroom.story (id),
    text_number integer not null,
    at          timestamptz not null,
    by          uuid not null,
    by_name     text not null,
    text        text not null,
    quote       text not null,
    before      text not null,
    after       text not null,
    settled_at  timestamptz,
    settled_by  text
);
create index comment_of_story on newsroom.comment (story, at);
comment on column newsroom.comment.quote is 'the passage as it was read; empty if the comment is on the whole story';

create table newsroom.fact_check (
    id          uuid primary key default uuidv7(),
    story       uuid not null references newsroom.story (id),
    text_number integer not null,
    asked_at    timestamptz not null,
    asked_by    uuid not null,
    asked_name  text not null,
    question    text not null,
    answered_at timestamptz,
    answered_by uuid,
    answered_name text,
    confirmed   boolean,
    answer      text,
    constraint fact_check_answer_is_whole
        check ((answered_at is null) = (confirmed is null) and (answered_at is null) = (answered_name is null))
);
create index fact_check_of_story on newsroom.fact_check (story, asked_at);

create table newsroom.published_story (
    story         uuid primary key references newsroom.story (id),
    city          text collate "C" not null,
    unit          uuid,
    kind          text not null,
    slug          text collate "C" not null,
    title         text not null,
    summary       text not null,
    body          text not null,
    language      text not null,
    published_at  timestamptz not null,
    updated_at    timestamptz not null,
    correction    text not null,
    withdrawn_at  timestamptz,
    withdrawal    text not null,
    place         jsonb not null,
    programme     uuid references newsroom.programme (id),
    progress      smallint,
    field         text not null,
    video         text not null,
    pictures      jsonb not null,
    credit        text not null,
    valid_until   date,
    tags          text[] not null,
    source        text not null,
    sample        boolean not null,
    changed_at    timestamptz not null,
    constraint published_story_has_its_own_address unique nulls not distinct (city, unit, slug),
    constraint published_story_progress_is_a_percentage check (progress between 0 and 100),
    constraint published_story_withdrawn_has_no_body check (withdrawn_at is null or body = '')
);
create index published_story_of_unit
    on newsroom.published_story (unit, published_at desc, story desc) where withdrawn_at is null;
create index published_story_of_city
    on newsroom.published_story (city, published_at desc, story desc) where withdrawn_at is null;
create index published_story_changes on newsroom.published_story (city, changed_at);
create index published_story_of_programme on newsroom.published_story (programme) where programme is not null;
comment on table newsroom.published_story is 'the public form of a story, frozen at publication';
comment on column newsroom.published_story.changed_at is 'when anything of the row changed; updated_at is what readers are told';

create table newsroom.programme_progress (
    id        uuid primary key default uuidv7(),
    programme uuid not null references newsroom.programme (id),
    story     uuid references newsroom.story (id),
    at        timestamptz not null,
    progress  smallint not null,
    note      text not null,
    by_name   text not null,
    constraint programme_progress_is_a_share check (progress between 0 and 100)
);
create index programme_progress_of_programme on newsroom.programme_progress (programme, at);
create unique index programme_progress_once_a_story on newsroom.programme_progress (story) where story is not null;
