-- Why: a mail is dealt with at most once, also after a crash between our commit and the mark on the server.
create table newsroom.mail (
    key        text primary key,
    unit       uuid,
    sender     text not null,
    subject    text not null,
    outcome    text not null,
    submission uuid,
    detail     text not null,
    at         timestamptz not null,
    constraint mail_outcome_is_known
        check (outcome in ('TAKEN', 'AUTOMATIC', 'FORGED', 'NO_UNIT', 'SENDER_UNKNOWN', 'EMPTY', 'TOO_LARGE', 'BROKEN')),
    constraint mail_taken_has_a_draft check ((outcome = 'TAKEN') = (submission is not null))
);
create index mail_of_sender on newsroom.mail (sender, at);
create index mail_of_unit on newsroom.mail (unit, at desc) where unit is not null;
comment on column newsroom.mail.key is 'the Message-ID, else the digest of its head';
comment on column newsroom.mail.submission is 'no foreign key: a draft may be thrown away, the mail must stay known';

create table newsroom.mail_address (
    unit   uuid primary key,
    city   text collate "C" not null,
    name   text collate "C" not null,
    secret text collate "C" not null,
    constraint mail_address_name_is_one_unit_s unique (name)
);
