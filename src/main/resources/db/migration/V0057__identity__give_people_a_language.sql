-- Letters went out in Indonesian whoever read them. Empty until somebody chose: then the language of the cities, Indonesian.
alter table identity.account
    add column language text
    constraint account_language_is_known check (language in ('id', 'en'));
