-- Why: a card is drawn again for every size, so what it says is kept, not only its pictures.
create table newsroom.card (
    id               uuid primary key,
    city             text collate "C" not null,
    story            uuid not null references newsroom.story (id),
    place            integer not null,
    template         text not null,
    template_version integer not null,
    content          jsonb not null,
    dated            date not null,
    made_by          uuid not null,
    made_by_name     text not null,
    made_at          timestamptz not null,
    changed_at       timestamptz not null,
    removed_at       timestamptz,
    version          integer not null,
    constraint card_place_is_counted_from_one check (place >= 1)
);
create index card_of_story on newsroom.card (story, place);
comment on column newsroom.card.place is 'where it stands among the cards of its story; removed ones keep theirs';
comment on column newsroom.card.dated is 'the day that stands on it';

create table newsroom.card_picture (
    card         uuid not null references newsroom.card (id),
    size         text not null,
    asset        uuid not null references newsroom.asset (id),
    card_version integer not null,
    saved_at     timestamptz not null,
    primary key (card, size)
);
create index card_picture_of_asset on newsroom.card_picture (asset);
comment on column newsroom.card_picture.card_version is 'of which version of the card it is; an older one shows something else';
