-- What a unit puts on its site besides news: services, agenda, documents, public information, questions, pages, profile.
create table sites.entry (
    id           uuid primary key default uuidv7(),
    city         text collate "C" not null references directory.city (code),
    unit         uuid not null references directory.unit (id),
    kind         text not null,
    slug         text collate "C" not null,
    title        text not null,
    body         jsonb not null,
    status       text not null,
    reason       text not null default '',
    position     integer not null,
    starts_at    timestamptz,
    ends_at      timestamptz,
    sample       boolean not null default false,
    published_at timestamptz,
    updated_by   uuid not null,
    updated_name text not null,
    updated_at   timestamptz not null,
    version      integer not null,
    constraint entry_kind_is_known check (
        kind in ('SERVICE', 'AGENDA', 'DOCUMENT', 'PUBLIC_INFORMATION', 'FAQ', 'PAGE', 'PROFILE')),
    constraint entry_status_is_known check (status in ('DRAFT', 'PUBLIC', 'WITHDRAWN')),
    constraint entry_withdrawn_has_a_reason check ((status = 'WITHDRAWN') = (reason <> '')),
    constraint entry_public_was_published check (status <> 'PUBLIC' or published_at is not null),
    constraint entry_agenda_has_its_time check ((kind = 'AGENDA') = (starts_at is not null)),
    constraint entry_ends_after_it_starts check (ends_at >= starts_at),
    constraint entry_has_its_own_address unique (unit, kind, slug)
);
create index entry_of_city on sites.entry (city, kind, status);
create index entry_agenda_of_city on sites.entry (city, ends_at) where kind = 'AGENDA' and status = 'PUBLIC';
comment on column sites.entry.body is 'the fields of its kind; HTML in it is sanitised before it is written';
comment on column sites.entry.ends_at is 'of agenda: the last moment; that of the day if nobody told an end';
comment on column sites.entry.version is 'raised by every change; refuses the form of someone who saw an older one';

create table sites.entry_version (
    entry   uuid not null references sites.entry (id),
    number  integer not null,
    at      timestamptz not null,
    by      uuid not null,
    by_name text not null,
    title   text not null,
    body    jsonb not null,
    status  text not null,
    primary key (entry, number)
);
comment on table sites.entry_version is 'Every state an entry had, the present one too.';
