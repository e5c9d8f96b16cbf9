-- Keys of the API become real: nobody could make one before, so the table is empty. A key can never
-- do more than the person who is responsible for it, and passes to the successor with the unit.
alter table identity.api_key
    add column prefix       text        not null,
    add column responsible  uuid        not null references identity.account (id),
    add column last_used_at timestamptz,
    add constraint api_key_allows_something check (cardinality(permission) > 0),
    add constraint api_key_expires_after_its_start check (expires_at > created_at);
create index api_key_by_responsible on identity.api_key (responsible);
create index api_key_by_unit on identity.api_key (unit_id) where unit_id is not null;
