-- Followed news are guessed a place from their words for map and filters, leave our lists when they are gone at their source, and are found by search.
alter table sites.followed_item add column territory text;
alter table sites.followed_item add column checked_at timestamptz;
alter table sites.followed_item add column gone_at timestamptz;
create index followed_item_placed on sites.followed_item (city, published_at desc) where territory is not null and gone_at is null;
create index followed_item_unchecked on sites.followed_item (unit, (coalesce(checked_at, seen_at))) where gone_at is null;
comment on column sites.followed_item.territory is 'kelurahan or kecamatan that its words name; a guess, and shown as such';
comment on column sites.followed_item.checked_at is 'when its own page was last asked whether it is still there';
comment on column sites.followed_item.gone_at is 'since when its source says that it is gone; kept, in case it comes back';

insert into sites.search_entry (city, unit, kind, thing, path, title, text, at, sample)
select i.city, i.unit, 'FOLLOWED', i.id, i.link, i.title, i.summary, i.published_at, false
  from sites.followed_item i join sites.followed_site s on s.unit = i.unit
 where s.active;
