-- Why: a table of reports waits here between its preview and its confirmation, so that exactly what was shown is written.
create table newsroom.staged_table (
    id         uuid primary key,
    city       text collate "C" not null,
    staged_by  uuid not null,
    file_name  text not null,
    content    bytea not null,
    expires_at timestamptz not null,
    applied_at timestamptz
);
create index staged_table_expiry on newsroom.staged_table (expires_at);
