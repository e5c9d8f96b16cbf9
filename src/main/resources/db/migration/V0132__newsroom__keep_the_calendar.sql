-- The calendar: what is planned, the theme of each weekday, notes of days, fields of work, and secret addresses of feeds.
create table newsroom.plan (
    id         uuid primary key default uuidv7(),
    city       text collate "C" not null,
    unit       uuid,
    day        date not null,
    kind       text not null,
    title      text not null,
    pillar     text not null,
    note       text not null,
    story      uuid references newsroom.story (id),
    by_name    text not null,
    changed_at timestamptz not null,
    dropped_at timestamptz,
    version    integer not null,
    constraint plan_kind_is_known
        check (kind in ('NEWS', 'ANNOUNCEMENT', 'FIELD_WORK', 'GALLERY', 'VIDEO')),
    constraint plan_leads_to_a_story_of_its_own unique (story)
);
create index plan_of_city on newsroom.plan (city, day) where dropped_at is null;
comment on column newsroom.plan.story is 'what the plan became; null while nobody has begun it';

create table newsroom.pillar (
    city    text collate "C" not null,
    weekday smallint not null,
    name    text not null,
    note    text not null,
    primary key (city, weekday),
    constraint pillar_weekday_is_monday_to_sunday check (weekday between 1 and 7)
);

create table newsroom.day_note (
    city     text collate "C" not null,
    day      date not null,
    mourning boolean not null,
    note     text not null,
    primary key (city, day)
);
comment on column newsroom.day_note.mourning is 'flags at half-mast: what is cheerful waits';

create table newsroom.work_field (
    city     text collate "C" not null,
    unit     uuid not null,
    position smallint not null,
    name     text not null,
    primary key (unit, position)
);
create index work_field_of_city on newsroom.work_field (city);

create table newsroom.calendar_feed (
    account     uuid not null,
    city        text collate "C" not null,
    secret_hash text collate "C" not null,
    made_at     timestamptz not null,
    primary key (account, city),
    constraint calendar_feed_has_its_own_secret unique (secret_hash)
);
comment on column newsroom.calendar_feed.secret_hash is 'SHA-256 of the secret in the address; the secret itself is kept nowhere';
