-- Posts in their versions, and their way to a network at most once: what will be called is written before the call, what came of it after.
create table publishing.post (
    id            uuid primary key default uuidv7(),
    city          text collate "C" not null,
    unit          uuid,
    story         uuid,
    link          uuid not null references publishing.account_link (id),
    status        text not null,
    version       integer not null,
    scheduled_for timestamptz,
    author        uuid not null,
    author_name   text not null,
    created_at    timestamptz not null,
    changed_at    timestamptz not null,
    approved_by   uuid,
    approved_by_name text,
    approved_at   timestamptz,
    constraint post_status_is_known check (status in ('DRAFT', 'APPROVED')),
    constraint post_approved_says_by_whom check ((status = 'APPROVED') = (approved_by is not null and approved_at is not null))
);
create index post_of_story on publishing.post (story) where story is not null;
create index post_by_place on publishing.post (city, unit, changed_at desc);
comment on column publishing.post.unit is 'who posts; the account may be of the city';

create table publishing.post_version (
    post          uuid not null references publishing.post (id),
    number        integer not null,
    title         text not null,
    text          text not null,
    link_address  text not null,
    first_comment text not null,
    hashtags      text[] not null,
    latitude      double precision,
    longitude     double precision,
    made_for_kids boolean not null,
    written_by    uuid not null,
    written_by_name text not null,
    written_at    timestamptz not null,
    primary key (post, number),
    constraint post_version_place_is_whole check ((latitude is null) = (longitude is null))
);

create table publishing.post_medium (
    post     uuid not null,
    number   integer not null,
    position integer not null,
    asset    uuid not null,
    file     text not null,
    kind     text not null,
    type     text not null,
    width    integer not null,
    height   integer not null,
    bytes    bigint not null,
    alt      text not null,
    address  text not null,
    primary key (post, number, position),
    foreign key (post, number) references publishing.post_version (post, number),
    constraint post_medium_kind_is_known check (kind in ('PICTURE', 'VIDEO'))
);
create index post_medium_of_asset on publishing.post_medium (asset);

create table publishing.delivery (
    id             uuid primary key default uuidv7(),
    post           uuid not null references publishing.post (id),
    post_version   integer not null,
    link           uuid not null references publishing.account_link (id),
    network        text not null,
    city           text collate "C" not null,
    unit           uuid,
    story          uuid,
    headline       text not null,
    state          text not null,
    due_at         timestamptz not null,
    next_at        timestamptz not null,
    work           jsonb not null default '{}',
    tries          integer not null default 0,
    refreshed      boolean not null default false,
    attempt        uuid,
    begun_at       timestamptz,
    witnessed_at   timestamptz,
    accepted       boolean not null default false,
    looks          integer not null default 0,
    comment        text not null default 'NONE',
    hold_reason    text,
    wish           text,
    wish_version   integer,
    failure_kind   text,
    failure_code   text not null default '',
    failure_detail text not null default '',
    remote_id      text,
    permalink      text,
    published_at   timestamptz,
    planned_by     uuid not null,
    planned_by_name text not null,
    planned_at     timestamptz not null,
    changed_at     timestamptz not null,
    version        integer not null default 1,
    foreign key (post, post_version) references publishing.post_version (post, number),
    constraint delivery_state_is_known check (state in ('PLANNED', 'PREPARING', 'READY', 'ARMED', 'WITNESSED', 'UNCONFIRMED',
        'HELD', 'FAILED', 'CANCELLED', 'PUBLISHED', 'CORRECTED', 'WITHDRAWN')),
    constraint delivery_armed_has_an_attempt check (state not in ('ARMED', 'WITNESSED', 'UNCONFIRMED') or attempt is not null),
    constraint delivery_held_says_why check ((state = 'HELD') = (hold_reason is not null)),
    constraint delivery_failed_says_why check (state <> 'FAILED' or failure_kind is not null),
    constraint delivery_published_says_when check (state not in ('PUBLISHED', 'CORRECTED') or published_at is not null),
    constraint delivery_comment_is_known check (comment in ('NONE', 'WANTED', 'SENDING', 'DONE', 'FAILED', 'UNCONFIRMED')),
    constraint delivery_wish_is_known check (wish in ('WITHDRAW', 'CORRECT'))
);
create unique index delivery_is_one_per_post on publishing.delivery (post) where state <> 'CANCELLED';
create index delivery_open_of_account on publishing.delivery (link, due_at, id)
    where state in ('PLANNED', 'PREPARING', 'READY', 'ARMED', 'WITNESSED', 'UNCONFIRMED', 'HELD') or wish is not null or comment in ('WANTED', 'SENDING');
create index delivery_by_city on publishing.delivery (city, due_at desc, id desc);
create index delivery_of_story on publishing.delivery (story) where story is not null;
create index delivery_called_on_account on publishing.delivery (link, witnessed_at desc) where witnessed_at is not null;
comment on column publishing.delivery.work is 'what the network''s adapter needs to go on: containers, upload sessions; never a token';
comment on column publishing.delivery.attempt is 'the one irreversible call this delivery may make now; written before it';
comment on column publishing.delivery.accepted is 'the network took the irreversible call and still works on it';
comment on column publishing.delivery.comment is 'the first comment of our own, written once below the published post';
comment on column publishing.delivery.witnessed_at is 'the call may be running from here on; after a crash it is looked for, never repeated';

create table publishing.delivery_step (
    id        uuid primary key default uuidv7(),
    delivery  uuid not null references publishing.delivery (id),
    at        timestamptz not null,
    call      text not null,
    attempt   uuid,
    before    text not null,
    after     text not null,
    kind      text,
    code      text not null default '',
    detail    text not null default '',
    actor     uuid,
    actor_name text not null default ''
);
create index delivery_step_of_delivery on publishing.delivery_step (delivery, id);

create table publishing.pause (
    id          uuid primary key default uuidv7(),
    city        text collate "C" not null,
    unit        uuid,
    kind        text not null,
    reason      text not null,
    begun_by    uuid not null,
    begun_by_name text not null,
    begun_at    timestamptz not null,
    until       timestamptz not null,
    lifted_by   uuid,
    lifted_by_name text,
    lifted_at   timestamptz,
    constraint pause_kind_is_known check (kind in ('MOURNING', 'DISASTER', 'ELECTION_SILENCE', 'OTHER')),
    constraint pause_has_a_reason check (reason <> ''),
    constraint pause_ends_after_it_began check (until > begun_at)
);
create index pause_in_city on publishing.pause (city, until) where lifted_at is null;
