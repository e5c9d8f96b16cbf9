-- Whoever ordered a run may stop it and have it go on later; pages come along as entries of the site.
alter table sites.move drop constraint move_status_is_known;
alter table sites.move drop constraint move_ends_once;
alter table sites.move add constraint move_status_is_known
    check (status in ('WAITING', 'RUNNING', 'STOPPED', 'DONE', 'FAILED'));
alter table sites.move add constraint move_ends_once
    check ((ended_at is not null) = (status in ('STOPPED', 'DONE', 'FAILED')));
alter table sites.moved add column entry uuid;
alter table sites.moved add column entry_version integer;
alter table sites.moved add constraint moved_entry_tells_its_version check ((entry is null) = (entry_version is null));
comment on column sites.moved.entry_version is 'as it came; a higher one was edited here';
