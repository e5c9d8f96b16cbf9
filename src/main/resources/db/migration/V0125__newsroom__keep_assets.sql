-- Pictures, videos and documents of units, so that stories and sites share them, with rights and consent.
create schema if not exists newsroom;

create table newsroom.asset (
    id            uuid        not null default uuidv7() primary key,
    city          text        collate "C" not null references directory.city (code),
    unit_id       uuid        references directory.unit (id),
    kind          text        not null,
    type          text        not null,
    ending        text        not null,
    original_name text        not null,
    source_hash   text        not null,
    file_hash     text,
    bytes         bigint      not null,
    width         integer     not null default 0,
    height        integer     not null default 0,
    length_ms     bigint,
    alt           text        not null default '',
    credit        text        not null default '',
    rights        text        not null default 'UNSAID',
    source        text        not null default '',
    people        text        not null default 'UNSAID',
    consent       text        not null default '',
    taken_at      timestamptz,
    uploaded_by   uuid        not null,
    uploader      text        not null,
    uploaded_at   timestamptz not null,
    public_since  timestamptz,
    deleted_at    timestamptz,
    erased_at     timestamptz,
    version       integer     not null default 1,
    constraint asset_kind_is_known check (kind in ('PICTURE', 'VIDEO', 'DOCUMENT')),
    constraint asset_rights_are_known check (rights in ('UNSAID', 'OWN', 'PERMITTED', 'OPEN')),
    constraint asset_people_are_known check (people in ('UNSAID', 'NOBODY', 'PEOPLE', 'CHILDREN')),
    constraint asset_picture_keeps_no_original check ((kind = 'PICTURE') = (file_hash is null)),
    constraint asset_deleted_is_not_public check (deleted_at is null or public_since is null),
    constraint asset_erased_was_deleted check (erased_at is null or deleted_at is not null)
);

-- The same file sent twice, as telephones do when the line drops, is one asset.
create unique index asset_same_file_once on newsroom.asset
    (city, coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid), source_hash)
    where deleted_at is null;
create index asset_library on newsroom.asset (city, unit_id, id desc);
create index asset_to_erase on newsroom.asset (deleted_at)
    where deleted_at is not null and erased_at is null;

-- Where a camera was is kept apart: nothing that shows assets to the public can read it by accident.
create table newsroom.asset_position (
    asset_id  uuid             primary key references newsroom.asset,
    latitude  double precision not null check (latitude between -90 and 90),
    longitude double precision not null check (longitude between -180 and 180)
);

create table newsroom.rendition (
    asset_id  uuid    not null references newsroom.asset,
    width     integer not null,
    height    integer not null,
    bytes     bigint  not null,
    file_hash text    not null,
    primary key (asset_id, width)
);
create index rendition_file on newsroom.rendition (file_hash);

create table newsroom.caption (
    asset_id  uuid        not null references newsroom.asset,
    language  text        not null check (language in ('id', 'en', 'jv', 'ms')),
    bytes     bigint      not null,
    file_hash text        not null,
    added_at  timestamptz not null,
    primary key (asset_id, language)
);
