-- One place to look for anything public of a city: news, services, pages, units. Titles are also found by their letters in threes,
-- so that a typing error finds them. The extension is a trusted one: the database's owner may add it, no superuser is needed.
create extension if not exists pg_trgm with schema public;

create table sites.search_entry (
    city       text collate "C" not null references directory.city (code),
    unit       uuid references directory.unit (id),
    kind       text not null,
    thing      uuid not null,
    path       text not null,
    title      text not null,
    text       text not null,
    at         timestamptz not null,
    sample     boolean not null,
    words      tsvector not null generated always as (
                   setweight(to_tsvector('indonesian', title), 'A')
                   || setweight(to_tsvector('indonesian', left(text, 100000)), 'C')) stored,
    constraint search_entry_is_one_per_thing primary key (kind, thing)
);
create index search_entry_words on sites.search_entry using gin (words);
create index search_entry_titles on sites.search_entry using gin (lower(title) public.gin_trgm_ops);
create index search_entry_of_city on sites.search_entry (city, unit);
comment on table sites.search_entry is 'What is public now, as it is searched; made anew from its sources at any time.';
comment on column sites.search_entry.path is 'on the site of its unit, or the portal if it has none';

insert into sites.search_entry (city, unit, kind, thing, path, title, text, at, sample)
select city, unit, kind, story,
       case kind when 'NEWS' then '/berita/' when 'ANNOUNCEMENT' then '/pengumuman/' when 'FIELD_WORK' then '/kegiatan/'
                 when 'GALLERY' then '/galeri/' else '/video/' end || slug,
       title, summary || ' ' || regexp_replace(body, '<[^>]*>', ' ', 'g'), published_at, sample
  from newsroom.published_story s
 where withdrawn_at is null and exists (select 1 from directory.city c where c.code = s.city);
