-- Citizens' reports from filing to the end. The public side reads complaints.public_report alone, so a secret cannot leak.
create schema if not exists complaints;

create table complaints.counter (
    city text collate "C" not null,
    year integer not null,
    last integer not null,
    primary key (city, year)
);
comment on table complaints.counter is 'the last number given to a report of the city and year';

create table complaints.report (
    id           uuid primary key default uuidv7(),
    city         text collate "C" not null,
    number       text collate "C" not null,
    code_hash    bytea not null,
    code_key     text not null,
    code_sealed  bytea not null,
    kind         text not null,
    status       text not null,
    secrecy      text not null,
    channel      text not null,
    words        text not null,
    title        text not null,
    public_words text not null,
    topic        text not null,
    class        text not null,
    latitude     double precision,
    longitude    double precision,
    territory    text collate "C",
    landmark     text not null,
    origin_key   text,
    merged_into  uuid references complaints.report (id),
    moderated    boolean not null,
    filed_at     timestamptz not null,
    changed_at   timestamptz not null,
    version      integer not null,
    constraint report_number_is_one_in_city unique (city, number),
    constraint report_code_is_one unique (code_hash),
    constraint report_kind_is_known check (kind in ('QUESTION', 'COMPLAINT', 'SUGGESTION', 'INFORMATION_REQUEST')),
    constraint report_status_is_known check (status in ('FILED', 'VERIFIED', 'REFUSED', 'MERGED', 'ROUTED', 'GIVEN_BACK', 'IN_PROGRESS', 'WAITING', 'ANSWERED', 'CLOSED', 'REOPENED')),
    constraint report_secrecy_is_known check (secrecy in ('OPEN', 'ANONYMOUS', 'SECRET')),
    constraint report_channel_is_known check (channel in ('WEB', 'SMS', 'WHATSAPP', 'EMAIL', 'SOCIAL', 'COUNTER', 'TELEPHONE', 'OPEN311', 'BOX')),
    constraint report_place_is_whole check ((latitude is null) = (longitude is null)),
    constraint report_latitude_is_on_earth check (latitude between -90 and 90),
    constraint report_longitude_is_on_earth check (longitude between -180 and 180),
    constraint report_merged_names_the_other check ((status = 'MERGED') = (merged_into is not null))
);
create unique index report_origin_is_one on complaints.report (city, channel, origin_key) where origin_key is not null;
create index report_of_city on complaints.report (city, status, filed_at, id);
create index report_merged on complaints.report (merged_into) where merged_into is not null;
comment on column complaints.report.number is 'what everybody may know, as 2026-000123';
comment on column complaints.report.code_hash is 'keyed hash of the code; whoever has the code is the one who filed';
comment on column complaints.report.code_sealed is 'the code, for links in later news to the citizen';
comment on column complaints.report.words is 'what the citizen wrote; for those who answer';
comment on column complaints.report.public_words is 'the same without personal data, as the desk let it pass';
comment on column complaints.report.origin_key is 'id of the message it came by; the same message is one report';
comment on column complaints.report.moderated is 'whether somebody read it before it may be public';

create table complaints.step (
    id       uuid primary key default uuidv7(),
    report   uuid not null references complaints.report (id) on delete cascade,
    at       timestamptz not null,
    side     text not null,
    by       uuid,
    by_name  text not null,
    unit     uuid,
    act      text not null,
    status   text not null,
    class    text not null,
    text     text not null,
    open     boolean not null,
    constraint step_side_is_known check (side in ('CITIZEN', 'UNIT', 'DESK', 'SYSTEM')),
    constraint step_of_staff_names_them check (side in ('CITIZEN', 'SYSTEM') or by is not null)
);
create index step_of_report on complaints.step (report, at, id);
comment on column complaints.step.class is 'class of service with its terms as they were then; clocks are computed from it';
comment on column complaints.step.open is 'whether the citizen, and for a public report everybody, may read the text';

create table complaints.assignment (
    report      uuid not null references complaints.report (id) on delete cascade,
    unit        uuid not null,
    at          timestamptz not null,
    state       text not null,
    changed_at  timestamptz not null,
    reason      text not null,
    primary key (report, unit),
    constraint assignment_state_is_known check (state in ('WAITING', 'WORKING', 'ANSWERED', 'GIVEN_BACK'))
);
create index assignment_of_unit on complaints.assignment (unit, state, report);

create table complaints.attachment (
    id         uuid primary key default uuidv7(),
    report     uuid not null references complaints.report (id) on delete cascade,
    step       uuid references complaints.step (id) on delete cascade,
    side       text not null,
    kind       text not null,
    type       text not null,
    file       text not null,
    small      text,
    width      integer,
    height     integer,
    bytes      bigint not null,
    stage      text not null,
    alt        text not null,
    public     boolean not null,
    at         timestamptz not null,
    constraint attachment_kind_is_known check (kind in ('PICTURE', 'VOICE')),
    constraint attachment_stage_is_known check (stage in ('NONE', 'BEFORE', 'AFTER'))
);
create index attachment_of_report on complaints.attachment (report, at, id);
comment on column complaints.attachment.file is 'hash of the file made anew, without anything its device knew';
comment on column complaints.attachment.public is 'let pass by somebody of the desk; never true for a secret report';

create table complaints.supporter (
    report uuid not null references complaints.report (id) on delete cascade,
    mark   bytea not null,
    at     timestamptz not null,
    primary key (report, mark)
);
comment on table complaints.supporter is 'those who say: me too; a keyed hash of their device or contact, so that one counts once';

create table complaints.rating (
    report uuid primary key references complaints.report (id) on delete cascade,
    stars  smallint not null,
    words  text not null,
    at     timestamptz not null,
    constraint rating_is_one_to_five check (stars between 1 and 5)
);

create table complaints.contact (
    report     uuid primary key references complaints.report (id) on delete cascade,
    city       text collate "C" not null,
    key        text not null,
    name       bytea,
    telephone  bytea,
    mail       bytea,
    way        text not null,
    address_hash bytea,
    consent_at timestamptz not null,
    consent    text not null,
    constraint contact_way_is_known check (way in ('NONE', 'SMS', 'WHATSAPP', 'MAIL'))
);
create index contact_address on complaints.contact (city, address_hash) where address_hash is not null;
comment on table complaints.contact is 'who filed a report, sealed with a key outside of the database; no row for anonymous ones';
comment on column complaints.contact.address_hash is 'keyed hash of telephone or mail, to find the reports of one person for export and erasure';

create table complaints.contact_reading (
    id      uuid primary key default uuidv7(),
    report  uuid not null,
    at      timestamptz not null,
    by      uuid not null,
    by_name text not null,
    purpose text not null
);
create index contact_reading_of_report on complaints.contact_reading (report, at);
comment on table complaints.contact_reading is 'who read the contact of a report; outlives the contact';

create table complaints.public_report (
    report      uuid primary key references complaints.report (id) on delete cascade,
    city        text collate "C" not null,
    number      text collate "C" not null,
    kind        text not null,
    status      text not null,
    title       text not null,
    words       text not null,
    topic       text not null,
    latitude    double precision,
    longitude   double precision,
    territory   text collate "C",
    landmark    text not null,
    units       uuid[] not null,
    answer      text not null,
    pictures    jsonb not null,
    supporters  integer not null,
    stars       smallint,
    filed_at    timestamptz not null,
    answered_at timestamptz,
    closed_at   timestamptz,
    updated_at  timestamptz not null,
    in_time     boolean,
    constraint public_report_number_is_one_in_city unique (city, number)
);
create index public_report_newest on complaints.public_report (city, filed_at desc, report desc);
create index public_report_units on complaints.public_report using gin (units);
create index public_report_of_territory on complaints.public_report (city, territory, filed_at desc);
comment on table complaints.public_report is 'the only form the public side reads; no row before the desk took it in, and never for a secret one';
comment on column complaints.public_report.in_time is 'whether its first answer came within the clock; null while neither answered nor late';

create table complaints.service_class (
    city   text collate "C" not null,
    code   text collate "C" not null,
    verify text not null,
    answer text not null,
    close  text not null,
    primary key (city, code)
);
comment on table complaints.service_class is 'classes of a city that differ from the shipped ones';

create table complaints.day_off (
    city text collate "C" not null,
    day  date not null,
    name text not null,
    primary key (city, day)
);
comment on table complaints.day_off is 'days on which the offices of one city are closed besides the national ones';
