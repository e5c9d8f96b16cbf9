-- Why: a table waits here between its preview and its confirmation, so that exactly what was shown is written.
create table directory.staged_import (
    id uuid primary key,
    city text collate "C" not null references directory.city (code),
    kind text not null,
    file_name text not null,
    content bytea not null,
    staged_by uuid not null,
    staged_at timestamptz not null,
    expires_at timestamptz not null,
    applied_at timestamptz,
    constraint staged_import_expires_after_it_came check (expires_at > staged_at)
);
create index staged_import_expiry on directory.staged_import (expires_at);
