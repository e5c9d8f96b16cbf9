-- What was sent, kept as it was sent before the irreversible call, and what was seen of it afterwards.
create table publishing.proof (
    attempt      uuid primary key,
    delivery     uuid not null references publishing.delivery (id),
    post_version integer not null,
    content      text not null,
    content_hash text not null,
    sent_at      timestamptz not null,
    remote_id    text,
    permalink    text,
    published_at timestamptz,
    answered_by  text not null default '',
    constraint proof_says_who_told check (remote_id is null or answered_by <> '')
);
create index proof_of_delivery on publishing.proof (delivery, sent_at);
comment on column publishing.proof.answered_by is 'NETWORK: the call''s own answer; LOOK: found afterwards; PERSON: somebody looked and said so';

create table publishing.presence (
    delivery uuid not null references publishing.delivery (id),
    due_at   timestamptz not null,
    seen_at  timestamptz,
    result   text,
    primary key (delivery, due_at),
    constraint presence_result_is_known check (result in ('THERE', 'GONE', 'CANNOT_TELL')),
    constraint presence_seen_says_what check ((seen_at is null) = (result is null))
);
create index presence_due on publishing.presence (due_at) where seen_at is null;
