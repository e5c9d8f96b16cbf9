-- Own domains of units and cities with the proof that they are theirs, how a unit is reached, which sections a city's
-- sites have, and what changed, so that every node drops the pages that show it.
create schema if not exists sites;

create table sites.host (
    host        text primary key,
    city        text collate "C" not null references directory.city (code),
    unit        uuid references directory.unit (id),
    token       text not null,
    added_at    timestamptz not null,
    verified_at timestamptz,
    proof       text,
    main        boolean not null default false,
    constraint host_is_written_in_lower_case check (host = lower(host)),
    constraint host_is_main_only_when_verified check (not main or verified_at is not null),
    constraint host_is_verified_by_a_proof check ((verified_at is null) = (proof is null))
);
create unique index host_one_main_of_unit on sites.host (unit) where main and unit is not null;
create unique index host_one_main_of_city on sites.host (city) where main and unit is null;
comment on table sites.host is 'Own domains; a verified one answers, the main one is the address all others lead to.';

create table sites.site (
    unit       uuid primary key references directory.unit (id),
    open       boolean not null default true,
    address    text not null default '',
    telephone  text not null default '',
    mail       text not null default '',
    hours      text not null default '',
    changed_at timestamptz not null,
    version    integer not null default 1
);
comment on table sites.site is 'What a unit says of how it is reached. A unit without a row has an open site that says nothing.';

create table sites.section (
    city  text collate "C" not null references directory.city (code),
    name  text not null,
    shown boolean not null,
    primary key (city, name)
);
comment on table sites.section is 'Sections that all sites of a city have or have not; without a row it has.';

create table sites.change (
    id  bigint generated always as identity primary key,
    tag text not null,
    at  timestamptz not null
);
create index change_by_moment on sites.change (at);
comment on table sites.change is 'Tags of what changed, for the pages kept in memory of every node.';
