-- Where people report holes in a city's sites (RFC 9116); a city without a row has no security.txt.
create table sites.security_contact (
    city       text primary key collate "C" references directory.city (code),
    contact    text not null,
    expires_on date not null,
    changed_at timestamptz not null,
    constraint security_contact_is_an_address check (contact ~ '^(mailto:|https://)')
);
comment on column sites.security_contact.expires_on is 'last day on which the contact is surely right; after it nothing is served';
