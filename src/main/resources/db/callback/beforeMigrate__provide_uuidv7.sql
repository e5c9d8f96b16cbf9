-- Ids are made by uuidv7(), which PostgreSQL has since 18. On 15 to 17 one of ours stands in for it
-- before the migrations run: milliseconds, version, microseconds as twelve bits, randomness (RFC 9562).
do $provide$
begin
    if to_regprocedure('pg_catalog.uuidv7()') is null then
        create or replace function platform.uuidv7() returns uuid
            language sql volatile parallel safe
        as $uuid$
            select (lpad(to_hex(us / 1000), 12, '0')
                    || '7' || lpad(to_hex(us % 1000 * 4096 / 1000), 3, '0')
                    || right(replace(gen_random_uuid()::text, '-', ''), 16))::uuid
              from (select (extract(epoch from clock_timestamp()) * 1000000)::bigint as us) as moment
        $uuid$;
    end if;
end
$provide$;
