-- Targets and what was seen of them: looks at the home page, whole visits, their pages and measurements.
create schema if not exists observatory;

create table observatory.hosting_group (
    name  text primary key,
    fence bigint not null default 0
);
comment on table observatory.hosting_group is
    'Sites behind one address: the unit of lease. The fence rises with every lease; results under an older one are refused.';

create table observatory.target (
    id              uuid primary key default uuidv7(),
    city            text not null,
    unit_id         uuid not null,
    address         text not null,
    hosting_group   text not null references observatory.hosting_group (name),
    active          boolean not null default true,
    look_due_at     timestamptz not null,
    visit_due_at    timestamptz not null,
    failures_in_row integer not null default 0,
    constraint target_is_one_per_unit_and_address unique (unit_id, address)
);
create index target_by_group on observatory.target (hosting_group) where active;
create index target_by_city on observatory.target (city) where active;

create table observatory.look (
    target_id         uuid not null references observatory.target (id),
    at                timestamptz not null,
    outcome           text not null,
    readable          boolean not null,
    first_byte_millis integer not null,
    end_address       text not null,
    primary key (target_id, at)
);

create table observatory.visit (
    id            uuid primary key default uuidv7(),
    target_id     uuid not null references observatory.target (id),
    unit_id       uuid not null,
    city          text not null,
    hosting_group text not null,
    fence         bigint not null,
    state         text not null default 'RUNNING',
    started_at    timestamptz not null,
    ended_at      timestamptz,
    pages_read    integer not null default 0,
    pages_planned integer not null default 0,
    now_reading   text not null default '',
    home_outcome  text not null default '',
    constraint visit_state_is_known check (state in ('RUNNING', 'STORED', 'ABANDONED')),
    constraint visit_stored_has_ended check (state <> 'STORED' or ended_at is not null)
);
create unique index visit_runs_once_per_target on observatory.visit (target_id) where state = 'RUNNING';
create index visit_newest_of_unit on observatory.visit (unit_id, ended_at desc) where state = 'STORED';
create index visit_running_in_city on observatory.visit (city) where state = 'RUNNING';

create table observatory.page (
    visit_id          uuid not null references observatory.visit (id) on delete cascade,
    position          integer not null,
    requested         text not null,
    address           text not null,
    purpose           text not null,
    read_at           timestamptz not null,
    outcome           text not null,
    status            integer not null default 0,
    first_byte_millis integer not null,
    bytes             integer not null default 0,
    title             text not null default '',
    published         date,
    content_hash      text not null default '',
    response_head     text not null default '',
    warc_file         text not null default '',
    warc_offset       bigint not null default 0,
    primary key (visit_id, position)
);
create index page_by_content on observatory.page (content_hash) where content_hash <> '';

create table observatory.measurement (
    id         uuid primary key default uuidv7(),
    visit_id   uuid not null references observatory.visit (id) on delete cascade,
    unit_id    uuid not null,
    indicator  text not null,
    at         timestamptz not null,
    version    integer not null,
    value      double precision,
    unmeasured text,
    findings   jsonb not null default '[]',
    proofs     jsonb not null default '[]',
    constraint measurement_is_one_per_visit_and_indicator unique (visit_id, indicator),
    constraint measurement_has_value_or_reason check ((value is null) <> (unmeasured is null))
);
create index measurement_series on observatory.measurement (unit_id, indicator, at desc);

create table observatory.item (
    unit_id    uuid not null,
    city       text not null,
    address    text not null,
    title      text not null,
    published  date,
    sim_hash   bigint not null,
    first_seen timestamptz not null,
    primary key (unit_id, address)
);
create index item_by_city on observatory.item (city, first_seen desc);
comment on table observatory.item is 'News items with the hash of their words, for finding copies between units.';

create table observatory.validator (
    target_id     uuid not null references observatory.target (id) on delete cascade,
    address       text not null,
    response_head text not null,
    content_hash  text not null,
    warc_file     text not null,
    warc_offset   bigint not null,
    seen_at       timestamptz not null,
    primary key (target_id, address)
);
comment on table observatory.validator is 'What a conditional request needs to know of the answer before.';

create table observatory.alarm (
    id         uuid primary key default uuidv7(),
    target_id  uuid not null references observatory.target (id),
    unit_id    uuid not null,
    city       text not null,
    kind       text not null,
    detail     text not null,
    opened_at  timestamptz not null,
    closed_at  timestamptz,
    told_at    timestamptz,
    constraint alarm_kind_is_known check (kind in ('SITE_DOWN', 'SITE_HACKED', 'CERTIFICATE_ENDING'))
);
create unique index alarm_is_open_once on observatory.alarm (target_id, kind) where closed_at is null;
create index alarm_open_in_city on observatory.alarm (city) where closed_at is null;
