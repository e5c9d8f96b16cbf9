-- Why: a report is kept at every pause long before it is a story, and nothing that comes in twice may become two stories.
create table newsroom.submission (
    id          uuid primary key,
    city        text collate "C" not null,
    unit        uuid,
    author      uuid not null,
    author_name text not null,
    channel     text not null,
    content     jsonb not null,
    device      text not null,
    revision    integer not null,
    created_at  timestamptz not null,
    changed_at  timestamptz not null,
    story       uuid references newsroom.story (id),
    sent_at     timestamptz,
    constraint submission_channel_is_known check (channel in ('PHONE', 'MAIL')),
    constraint submission_sent_has_a_story check ((story is null) = (sent_at is null))
);
create index submission_waiting_of_unit on newsroom.submission (unit, changed_at desc) where story is null;
create index submission_waiting_of_author on newsroom.submission (author, changed_at desc) where story is null;
create index submission_sent_of_unit on newsroom.submission (unit, changed_at desc) where story is not null;
comment on column newsroom.submission.id is 'made by whoever begins it, so that a phone without a line can begin one';
comment on column newsroom.submission.revision is 'raised by every save; tells whether a device saw the newest';

create table newsroom.receipt (
    source text not null,
    scope  text not null,
    key    text not null,
    digest text not null,
    at     timestamptz not null,
    story  uuid references newsroom.story (id),
    primary key (source, scope, key),
    constraint receipt_source_is_known check (source in ('API', 'TABLE'))
);
comment on table newsroom.receipt is 'what came in from programs and tables, so that sending it again changes nothing';
