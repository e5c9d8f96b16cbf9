-- Who asked to be told of new stories (WebSub), what they still have to confirm, and what they were not told yet.
create table sites.hub_request (
    id        uuid primary key default uuidv7(),
    callback  text not null,
    topic     text not null,
    mode      text not null,
    lease     integer not null,
    secret    text not null,
    asked_at  timestamptz not null,
    next_at   timestamptz not null,
    constraint hub_request_mode_is_known check (mode in ('SUBSCRIBE', 'UNSUBSCRIBE')),
    constraint hub_request_is_one_per_callback unique (callback, topic)
);
create index hub_request_due on sites.hub_request (next_at);
comment on table sites.hub_request is 'What somebody asked for and the subscriber has not confirmed yet; a newer one takes its place.';

create table sites.hub_subscription (
    id           uuid primary key default uuidv7(),
    callback     text not null,
    topic        text not null,
    host         text not null,
    secret       text not null,
    lease_until  timestamptz not null,
    confirmed_at timestamptz not null,
    due_at       timestamptz,
    attempts     integer not null default 0,
    constraint hub_subscription_is_one_per_callback unique (callback, topic)
);
create index hub_subscription_of_topic on sites.hub_subscription (topic);
create index hub_subscription_of_host on sites.hub_subscription (host);
create index hub_subscription_due on sites.hub_subscription (due_at) where due_at is not null;
comment on column sites.hub_subscription.due_at is 'when the feed is to be sent; null if it has the newest';
comment on column sites.hub_subscription.secret is 'signs what is sent; empty if the subscriber wants no signature';
