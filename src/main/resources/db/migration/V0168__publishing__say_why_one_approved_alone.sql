-- Whoever lets a post go out is not who wrote it; where nobody else is there, a reason does and stays beside the version.
alter table publishing.post_version add column approved_alone_because text not null default '';
comment on column publishing.post_version.approved_alone_because is 'why who wrote the version also let it go out; empty if somebody else did';
