-- Which city's digest of open alarms was written on which of its days, so that two machines do not write two.
create table observatory.digest (
    city       text not null,
    day        date not null,
    written_at timestamptz not null,
    primary key (city, day)
);
create index alarm_untold on observatory.alarm (opened_at) where closed_at is null and told_at is null;
