-- Who may sign in and do what: accounts, roles granted for a time, invitations that make both.
create schema if not exists identity;

create table identity.account (
    id                  uuid primary key default uuidv7(),
    mail                text not null,
    name                text not null,
    status              text not null,
    password_hash       text,
    -- Encrypted with a key that is not in the database; the pending one waits for its first code.
    totp_secret         bytea,
    totp_pending        bytea,
    totp_last_step      bigint,
    -- Sign-ins of before this moment no longer count.
    sessions_valid_from timestamptz not null,
    last_sign_in_at     timestamptz,
    created_at          timestamptz not null,
    constraint account_status_is_known check (status in ('INVITED', 'ACTIVE', 'LOCKED', 'CLOSED')),
    constraint account_mail_is_lower_case check (mail = lower(mail)),
    constraint account_mail_is_unique unique (mail),
    constraint active_account_has_password check (status <> 'ACTIVE' or password_hash is not null)
);

create table identity.role_grant (
    id          uuid primary key default uuidv7(),
    account_id  uuid not null references identity.account (id),
    role        text not null,
    city        text not null,
    unit_id     uuid,
    valid_from  timestamptz not null,
    valid_until timestamptz,
    granted_by  uuid not null,
    constraint role_grant_ends_after_its_start check (valid_until >= valid_from),
    constraint role_grant_of_a_unit_names_the_unit
        check ((role in ('UNIT_HEAD', 'UNIT_OPERATOR')) = (unit_id is not null))
);
create index role_grant_by_account on identity.role_grant (account_id);
create index role_grant_by_city on identity.role_grant (city);
create index role_grant_by_unit on identity.role_grant (unit_id) where unit_id is not null;

create table identity.invitation (
    id         uuid primary key default uuidv7(),
    token_hash bytea not null,
    account_id uuid not null references identity.account (id),
    role       text not null,
    city       text not null,
    unit_id    uuid,
    invited_by uuid not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    revoked_at timestamptz,
    constraint invitation_token_is_unique unique (token_hash),
    constraint invitation_is_used_or_revoked check (used_at is null or revoked_at is null),
    constraint invitation_of_a_unit_names_the_unit
        check ((role in ('UNIT_HEAD', 'UNIT_OPERATOR')) = (unit_id is not null))
);
create index invitation_by_account on identity.invitation (account_id);
create index invitation_by_city on identity.invitation (city);

create table identity.password_reset (
    id         uuid primary key default uuidv7(),
    token_hash bytea not null,
    account_id uuid not null references identity.account (id),
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint password_reset_token_is_unique unique (token_hash)
);
create index password_reset_by_account on identity.password_reset (account_id);

create table identity.recovery_code (
    account_id uuid not null references identity.account (id),
    code_mac   bytea not null,
    used_at    timestamptz,
    primary key (account_id, code_mac)
);

-- Counts tries by mail, by address and by account for the second step; the key is a keyed hash, so
-- that the table holds neither the mails that strangers type nor addresses.
create table identity.throttle (
    key           bytea primary key,
    failures      integer not null,
    last_at       timestamptz not null,
    blocked_until timestamptz
);
create index throttle_by_last_at on identity.throttle (last_at);

create table identity.hand_over (
    id            uuid primary key default uuidv7(),
    city          text not null,
    unit_id       uuid not null,
    predecessor   uuid references identity.account (id),
    successor     uuid not null references identity.account (id),
    invitation_id uuid not null references identity.invitation (id),
    ending        text not null,
    ends_on       date,
    started_by    uuid not null,
    started_at    timestamptz not null,
    accepted_at   timestamptz,
    constraint hand_over_ending_is_known check (ending in ('AT_ACCEPTANCE', 'AT_ONCE', 'ON_DAY')),
    constraint hand_over_on_a_day_names_the_day check ((ending = 'ON_DAY') = (ends_on is not null)),
    constraint hand_over_has_one_invitation unique (invitation_id)
);
create index hand_over_by_unit on identity.hand_over (unit_id);

create table identity.api_key (
    id         uuid primary key default uuidv7(),
    key_hash   bytea not null,
    label      text not null,
    permission text[] not null,
    city       text not null,
    unit_id    uuid,
    created_by uuid not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    constraint api_key_hash_is_unique unique (key_hash)
);
