-- Why: who exists: territories of the country, cities, their units, officials with terms and registered channels.
create schema if not exists directory;

-- Which built-in data set is loaded, so that a start loads it once.
create table directory.seed (
    name text primary key,
    hash text not null,
    loaded_at timestamptz not null
);

-- Collation C: a subtree is one range of codes, from '35.73.' up to '35.73/'.
create table directory.territory (
    code text collate "C" primary key,
    name text not null,
    parent text collate "C" generated always as (
        case when length(code) > 2 then regexp_replace(code, '\.[0-9]+$', '') end) stored,
    level smallint not null generated always as (
        case length(code) when 2 then 1 when 5 then 2 when 8 then 3 else 4 end) stored,
    constraint territory_code_has_form check (code ~ '^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$')
);
create index territory_parent on directory.territory (parent);

create table directory.city (
    code text collate "C" primary key references directory.territory (code),
    name text not null,
    zone text not null,
    host text,
    colour text not null,
    domain text,
    complaint_name text,
    complaint_address text,
    revision bigint not null default 1,
    founded_at timestamptz not null,
    constraint city_host_is_its_own unique (host),
    constraint city_colour_has_form check (colour ~ '^#[0-9a-f]{6}$'),
    constraint city_complaint_service_is_whole check ((complaint_name is null) = (complaint_address is null))
);

create table directory.unit (
    id uuid primary key,
    city text collate "C" not null references directory.city (code),
    type text not null,
    name text not null,
    slug text not null,
    parent uuid references directory.unit (id),
    territory text collate "C" references directory.territory (code),
    aliases text[] not null default '{}',
    name_confirmed boolean not null,
    active boolean not null default true,
    version integer not null default 1,
    constraint unit_slug_is_its_own_in_city unique (city, slug),
    constraint unit_is_not_its_own_parent check (parent <> id)
);
create index unit_parent on directory.unit (parent);
create index unit_territory on directory.unit (territory);

create table directory.former_name (
    unit uuid not null references directory.unit (id),
    position smallint not null,
    name text not null,
    until date,
    primary key (unit, position)
);

create table directory.official (
    id uuid primary key,
    unit uuid not null references directory.unit (id),
    name text not null,
    position text not null,
    head boolean not null,
    acting boolean not null,
    from_day date,
    until_day date,
    version integer not null default 1,
    constraint official_term_ends_after_it_begins check (until_day >= from_day)
);
create index official_unit on directory.official (unit);

create table directory.channel (
    id uuid primary key,
    city text collate "C" not null references directory.city (code),
    unit uuid not null references directory.unit (id),
    network text not null,
    written text not null,
    address text not null,
    owner text,
    contact text,
    verification text not null,
    provenance text not null,
    version integer not null default 1,
    constraint channel_belongs_to_one_unit unique (city, network, address)
);
create index channel_unit on directory.channel (unit);
