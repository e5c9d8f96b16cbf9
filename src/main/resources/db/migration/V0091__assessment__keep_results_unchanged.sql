-- A frozen result is what a ranking was announced by: nothing may touch it afterwards, not even our own faults.
create schema if not exists assessment;

create function assessment.refuse_change_of_result() returns trigger language plpgsql as $$
begin
    raise exception 'A result of a period is only ever added (% of %)', tg_op, tg_table_name;
end
$$;
create trigger result_is_only_added
    before update or delete or truncate on assessment.result
    for each statement execute function assessment.refuse_change_of_result();

create function assessment.refuse_late_result() returns trigger language plpgsql as $$
begin
    if (select state from assessment.period where id = new.period_id) <> 'OPEN' then
        raise exception 'Results are added while period % is being frozen only', new.period_id;
    end if;
    return new;
end
$$;
create trigger result_is_added_while_open
    before insert on assessment.result
    for each row execute function assessment.refuse_late_result();

create function assessment.refuse_change_of_frozen_period() returns trigger language plpgsql as $$
begin
    raise exception 'Period % is frozen (%)', old.id, tg_op;
end
$$;
create trigger period_stays_frozen
    before update or delete on assessment.period
    for each row when (old.state = 'FROZEN')
    execute function assessment.refuse_change_of_frozen_period();

create unique index period_name_is_one_per_city_in_any_case on assessment.period (city, lower(name));
