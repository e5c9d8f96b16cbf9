-- Pages of an old site become entries: from where each came, so that it comes once, is brought anew when it changes there, and is left alone once somebody wrote here.
create table sites.entry_origin (
    entry   uuid primary key references sites.entry (id),
    unit    uuid not null references directory.unit (id),
    origin  text not null,
    version integer not null,
    parent  uuid references sites.entry (id),
    constraint entry_origin_is_brought_once unique (unit, origin),
    constraint entry_origin_is_not_below_itself check (parent <> entry)
);
create index entry_origin_parent on sites.entry_origin (parent);
comment on column sites.entry_origin.origin is 'its name there, as wordpress:page:12, or wordpress:page:12#apa-syaratnya for one of several made of it';
comment on column sites.entry_origin.version is 'of the entry as it was last brought; a higher one was written here';
comment on column sites.entry_origin.parent is 'the entry of the page it stood below there';
