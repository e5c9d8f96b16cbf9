-- Whoever ordered a run may stop it and have it go on later.
alter table sites.move drop constraint move_status_is_known;
alter table sites.move drop constraint move_ends_once;
alter table sites.move add constraint move_status_is_known
    check (status in ('WAITING', 'RUNNING', 'STOPPED', 'DONE', 'FAILED'));
alter table sites.move add constraint move_ends_once
    check ((ended_at is not null) = (status in ('STOPPED', 'DONE', 'FAILED')));
