-- Single narratives: one text of the city, and what every unit did with it.
create table newsroom.narrative (
    id            uuid primary key default uuidv7(),
    city          text collate "C" not null,
    story         uuid references newsroom.story (id),
    kind          text not null,
    title         text not null,
    summary       text not null,
    body          text not null,
    pictures      jsonb not null,
    messages      text[] not null,
    valid_from    date not null,
    valid_until   date,
    must          boolean not null,
    directly      boolean not null,
    text_number   integer not null,
    correction    text not null,
    given_by      uuid not null,
    given_by_name text not null,
    given_at      timestamptz not null,
    ended_at      timestamptz,
    version       integer not null,
    constraint narrative_ends_after_its_start check (valid_until >= valid_from)
);
create index narrative_of_city on newsroom.narrative (city, given_at desc);
create unique index narrative_once_a_story on newsroom.narrative (story) where story is not null and ended_at is null;
comment on column newsroom.narrative.story is 'the story of the city it follows; null for a text of its own';
comment on column newsroom.narrative.directly is 'unchanged text is public at once when a unit adopts it';

create table newsroom.narrative_unit (
    narrative   uuid not null references newsroom.narrative (id),
    unit        uuid not null,
    state       text not null,
    at          timestamptz,
    by_name     text not null,
    reason      text not null,
    story       uuid references newsroom.story (id),
    own         text not null,
    text_number integer not null,
    taken       text collate "C" not null,
    reminded_at timestamptz,
    primary key (narrative, unit),
    constraint narrative_unit_state_is_known check (state in ('WAITING', 'ADOPTED', 'DECLINED')),
    constraint narrative_unit_adopted_has_a_story check ((state = 'ADOPTED') = (story is not null)),
    constraint narrative_unit_declined_says_why check (state <> 'DECLINED' or reason <> ''),
    constraint narrative_unit_story_is_adopted_once unique (story)
);
create index narrative_unit_of_unit on newsroom.narrative_unit (unit, state);
comment on column newsroom.narrative_unit.own is 'the paragraph the unit added, clean HTML; empty for none';
comment on column newsroom.narrative_unit.text_number is 'which text of the narrative its story holds; 0 before it is adopted';
comment on column newsroom.narrative_unit.taken is 'hash of the text as it was taken: tells whether people have changed the story since';
