-- Addresses that once answered on another system lead on for ever, so that no printed letter, link or search result goes stale.
create table sites.redirect (
    site     text not null,
    address  text not null,
    target   text not null,
    origin   text not null,
    added_at timestamptz not null,
    constraint redirect_address_leads_to_one_place primary key (site, address),
    constraint redirect_stays_on_its_site check (target ~ '^/([^/]|$)')
);
create index redirect_target on sites.redirect (site, target);
comment on table sites.redirect is 'Addresses that once answered, in their normal form (see OldAddress); they lead on for ever.';
comment on column sites.redirect.site is 'Site.key(), as unit:UUID';
