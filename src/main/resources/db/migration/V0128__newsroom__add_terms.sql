-- Why: a city has words of its own that its citizens stumble over; the writing help must know them.
create table newsroom.term (
    city    text collate "C" not null,
    kind    text not null,
    term    text not null,
    instead text not null,
    constraint term_kind_is_known
        check (kind in ('JARGON', 'WORDY', 'FOREIGN', 'ABBREVIATION', 'OPENING')),
    constraint term_is_not_blank check (btrim(term) <> '')
);
create unique index term_is_known_once on newsroom.term (city, lower(term));
