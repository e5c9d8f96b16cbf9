-- Units move in from other systems over weeks: what came already and what could not come.
create table sites.move (
    id         uuid primary key,
    city       text collate "C" not null references directory.city (code),
    unit       uuid not null references directory.unit (id),
    source     text not null,
    address    text not null,
    file       text,
    since      timestamptz,
    dry_run    boolean not null,
    status     text not null,
    expected   integer not null default 0,
    seen       integer not null default 0,
    added      integer not null default 0,
    changed    integer not null default 0,
    unchanged  integer not null default 0,
    kept       integer not null default 0,
    media      integer not null default 0,
    fault      text,
    detail     text,
    asked_by   uuid not null,
    asked_name text not null,
    asked_at   timestamptz not null,
    runner     uuid,
    beat_at    timestamptz,
    ended_at   timestamptz,
    constraint move_source_is_known check (source in ('REST', 'WXR')),
    constraint move_status_is_known check (status in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    constraint move_from_a_file_names_it check ((source = 'WXR') = (file is not null)),
    constraint move_ends_once check ((ended_at is not null) = (status in ('DONE', 'FAILED')))
);
create index move_of_unit on sites.move (unit, asked_at desc);
create unique index move_one_at_a_time_in_unit on sites.move (unit) where status = 'RUNNING';
comment on column sites.move.beat_at is 'last sign of life of the process that runs it; one that is silent may be taken over';

create table sites.moved (
    unit       uuid not null references directory.unit (id),
    key        text not null,
    hash       text not null,
    story      uuid,
    asset      uuid,
    path       text not null,
    open_links boolean not null default false,
    at         timestamptz not null,
    primary key (unit, key)
);
create index moved_open_links on sites.moved (unit) where open_links;
comment on table sites.moved is 'What came along already, by its name at the origin, as post:12 or file:ADDRESS.';
comment on column sites.moved.hash is 'of everything that would come; the same again is passed over';

create table sites.move_line (
    move    uuid not null references sites.move (id),
    key     text not null,
    reason  text not null,
    address text not null,
    title   text not null,
    detail  text not null,
    primary key (move, key, reason)
);
comment on table sites.move_line is 'What a run could not bring, and why.';
