-- A unit that keeps its own site is followed: its news stand in the city's lists and lead back to it, apart from stories of our own.
create table sites.followed_site (
    unit          uuid primary key references directory.unit (id),
    city          text collate "C" not null references directory.city (code),
    address       text not null,
    feed          text,
    active        boolean not null,
    etag          text,
    last_modified text,
    next_at       timestamptz not null,
    asked_at      timestamptz,
    answered_at   timestamptz,
    failures      integer not null default 0,
    fault         text,
    changed_by    uuid not null,
    changed_name  text not null,
    changed_at    timestamptz not null
);
create index followed_site_due on sites.followed_site (next_at) where active;
comment on column sites.followed_site.address is 'as the unit told it: its home page or its feed';
comment on column sites.followed_site.feed is 'the feed found there; null until one was';

create table sites.followed_item (
    id           uuid primary key default uuidv7(),
    unit         uuid not null references sites.followed_site (unit) on delete cascade,
    city         text collate "C" not null,
    origin       text not null,
    title        text not null,
    summary      text not null,
    link         text not null,
    picture      text not null,
    latitude     double precision,
    longitude    double precision,
    published_at timestamptz not null,
    seen_at      timestamptz not null,
    changed_at   timestamptz not null,
    constraint followed_item_is_listed_once unique (unit, origin),
    constraint followed_item_leads_to_the_web check (link ~ '^https?://'),
    constraint followed_item_point_is_whole check ((latitude is null) = (longitude is null))
);
create index followed_item_of_city on sites.followed_item (city, published_at desc, id desc);
create index followed_item_of_unit on sites.followed_item (unit, published_at desc, id desc);
comment on column sites.followed_item.picture is 'where its site has the picture; never loaded into our pages from there';
