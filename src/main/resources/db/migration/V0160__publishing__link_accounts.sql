-- Official accounts on the social networks: who owns them, what opens them, and who may post to them. Tokens are sealed with a key outside of this database.
create schema if not exists publishing;

create table publishing.account_link (
    id                 uuid primary key default uuidv7(),
    city               text collate "C" not null,
    unit               uuid,
    network            text not null,
    remote_id          text not null,
    name               text not null,
    address            text not null,
    status             text not null,
    token_key          text,
    token              bytea,
    refresh_token      bytea,
    token_expires_at   timestamptz,
    refresh_expires_at timestamptz,
    granted            text[] not null default '{}',
    missing            text[] not null default '{}',
    particulars        jsonb not null default '{}',
    trouble            text not null default '',
    trouble_at         timestamptz,
    refresh_at         timestamptz,
    warned_days        smallint,
    linked_by          uuid not null,
    linked_by_name     text not null,
    linked_at          timestamptz not null,
    changed_at         timestamptz not null,
    fence              bigint not null default 0,
    resume_at          timestamptz,
    resume_reason      text not null default '',
    version            integer not null default 1,
    constraint account_link_status_is_known check (status in ('LINKED', 'UNUSABLE', 'UNLINKED')),
    constraint account_link_unlinked_keeps_no_token check (status <> 'UNLINKED' or (token is null and refresh_token is null)),
    constraint account_link_token_names_its_key check (token is null or token_key is not null)
);
create unique index account_link_is_one_per_remote_account
    on publishing.account_link (network, remote_id) where status <> 'UNLINKED';
create index account_link_by_city on publishing.account_link (city, network);
comment on column publishing.account_link.unit is 'null: an account of the city itself; likewise in all tables of this schema';
comment on column publishing.account_link.particulars is 'what the network''s adapter found out about the account while linking; never a token';
comment on column publishing.account_link.refresh_at is 'when the worker that holds the account renews its token; null if the network needs none';
comment on column publishing.account_link.fence is 'rises with every lease of the account by a worker; whoever comes with an older one changes nothing';
comment on column publishing.account_link.resume_at is 'no call on the account before this moment, on any machine: the network said so, or the gap between two posts';

create table publishing.account_grant (
    link           uuid not null references publishing.account_link (id),
    unit           uuid not null,
    granted_by     uuid not null,
    granted_by_name text not null,
    granted_at     timestamptz not null,
    primary key (link, unit)
);
comment on table publishing.account_grant is 'units that may post to an account of the city; what they write needs approval by the city';

create table publishing.linking (
    state_hash  bytea primary key,
    session     bytea not null,
    account     uuid not null,
    city        text collate "C" not null,
    unit        uuid,
    network     text not null,
    verifier    bytea not null,
    key         text not null,
    begun_at    timestamptz not null,
    expires_at  timestamptz not null,
    used_at     timestamptz
);
comment on table publishing.linking is 'one begun sign-in at a network: bound to the session that began it, works once, for some minutes';

create table publishing.linking_choice (
    id         uuid primary key default uuidv7(),
    account    uuid not null,
    city       text collate "C" not null,
    unit       uuid,
    network    text not null,
    key        text not null,
    offers     bytea not null,
    granted    text[] not null,
    missing    text[] not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null
);
comment on table publishing.linking_choice is 'what a sign-in gave to choose from, tokens sealed; gone once chosen or expired';

create table publishing.ownership (
    link             uuid primary key references publishing.account_link (id),
    site_names_account boolean,
    account_names_site boolean,
    site             text not null default '',
    profile_site     text not null default '',
    checked_at       timestamptz not null
);
comment on column publishing.ownership.site_names_account is 'null: could not be seen, which is neither yes nor no';
