-- What every module needs from the ground: the trail of changes, files by content, waiting mail.
create table platform.audit_entry (
    id           uuid        not null default uuidv7() primary key,
    at           timestamptz not null,
    actor_id     uuid        not null,
    actor_name   text        not null,
    act          text        not null,
    subject_type text        not null,
    subject_id   text        not null,
    city         text,
    before       jsonb,
    after        jsonb
);
create index audit_entry_by_subject on platform.audit_entry (subject_type, subject_id, at desc, id desc);
create index audit_entry_by_city on platform.audit_entry (city, at desc, id desc);
create index audit_entry_by_actor on platform.audit_entry (actor_id, at desc, id desc);

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is only ever added to (% of %)', tg_op, tg_table_name;
end
$$;
create trigger audit_entry_is_only_added_to
    before update or delete or truncate on platform.audit_entry
    for each statement execute function platform.refuse_change();

create table platform.file (
    hash     text        not null primary key,
    bytes    bigint      not null,
    type     text        not null,
    added_at timestamptz not null,
    constraint file_hash_is_sha256 check (hash ~ '^[0-9a-f]{64}$'),
    constraint file_has_a_size check (bytes >= 0)
);

create table platform.outbox (
    id         uuid        not null default uuidv7() primary key,
    dedupe_key text        not null,
    recipient  text        not null,
    subject    text        not null,
    body       text        not null,
    status     text        not null,
    attempts   integer     not null default 0,
    queued_at  timestamptz not null,
    next_at    timestamptz not null,
    sent_at    timestamptz,
    last_error text,
    constraint outbox_message_is_queued_once unique (dedupe_key),
    constraint outbox_status_is_known check (status in ('WAITING', 'SENT', 'GIVEN_UP')),
    constraint outbox_sent_has_a_moment check ((status = 'SENT') = (sent_at is not null))
);
create index outbox_waiting on platform.outbox (next_at) where status = 'WAITING';
create index outbox_by_recipient on platform.outbox (recipient, queued_at desc);
