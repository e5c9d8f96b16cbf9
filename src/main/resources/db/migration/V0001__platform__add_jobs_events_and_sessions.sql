-- The tables of three libraries, made here so that none of them creates its own at start.
create schema if not exists platform;

-- Durable jobs, as db-scheduler 16 reads them.
create table platform.job (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    constraint job_is_named_once primary key (task_name, task_instance)
);
create index job_by_execution_time on platform.job (execution_time);
create index job_by_last_heartbeat on platform.job (last_heartbeat);
create index job_by_priority on platform.job (priority desc, execution_time asc);

-- Events that listeners have still to hear, as Spring Modulith 2 reads them.
create table platform.event_publication (
    id                     uuid        not null primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    integer,
    last_resubmission_date timestamptz
);
create index event_publication_by_event on platform.event_publication using hash (serialized_event);
create index event_publication_by_completion on platform.event_publication (completion_date);

-- Sign-ins, as Spring Session 4 reads them.
create table platform.spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_by_session on platform.spring_session (session_id);
create index spring_session_by_expiry on platform.spring_session (expiry_time);
create index spring_session_by_principal on platform.spring_session (principal_name);

create table platform.spring_session_attributes (
    session_primary_id char(36)     not null references platform.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
