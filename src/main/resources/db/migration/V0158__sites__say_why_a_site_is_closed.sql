-- A closed site says since when and why; the switch alone left visitors without an answer.
alter table sites.site
    add column closed_at     timestamptz,
    add column closed_reason text not null default '';
update sites.site set closed_at = changed_at where not open;
alter table sites.site
    add constraint site_closed_says_since_when check (open = (closed_at is null));
