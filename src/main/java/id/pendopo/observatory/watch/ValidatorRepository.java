package id.pendopo.observatory.watch;

import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Response;
import id.pendopo.platform.fetch.Headers;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What conditional requests need to know of the answer before. */
@Repository
class ValidatorRepository {
    private final JdbcClient db;
    private final JdbcTemplate batches;

    ValidatorRepository(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /**
     * The answer before.
     *
     * @param head all headers, with ETag or Last-Modified
     */
    record Validator(Headers head, PageRepository.Place place) {}

    Optional<Validator> find(UUID target, URI address) {
        return db.sql(
                        """
                        select response_head, warc_file, warc_offset
                          from observatory.validator
                         where target_id = :target and address = :address\
                        """)
                .param("target", target)
                .param("address", address.toString())
                .query((row, n) ->
                        new Validator(
                                Headers.parse(row.getString(1)),
                                new PageRepository.Place(row.getString(2), row.getLong(3))))
                .optional();
    }

    /** Remembers every readable answer that was kept and carries something to ask with. */
    void remember(UUID target, List<PageRepository.Kept> pages, Instant now) {
        List<Object[]> rows =
                pages.stream()
                        .filter(kept -> !kept.warcFile().isEmpty())
                        // Files for machines are always asked for whole.
                        .filter(kept -> kept.fetch().purpose() != Purpose.FILE)
                        .filter(kept -> kept.fetch().outcome().readable())
                        .filter(kept -> kept.fetch().hops().isEmpty())
                        .filter(kept -> kept.fetch().response().filter(this::asks).isPresent())
                        .map(kept -> row(target, kept, now))
                        .toList();
        batches.batchUpdate(
                """
                insert into observatory.validator
                       (target_id, address, response_head, content_hash, warc_file,
                        warc_offset, seen_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (target_id, address) do update
                   set response_head = excluded.response_head,
                       content_hash = excluded.content_hash, warc_file = excluded.warc_file,
                       warc_offset = excluded.warc_offset, seen_at = excluded.seen_at\
                """,
                rows);
    }

    void forgetBefore(Instant moment) {
        db.sql("delete from observatory.validator where seen_at < :moment")
                .param("moment", TargetRepository.at(moment))
                .update();
    }

    private boolean asks(Response response) {
        return response.headers().first("etag").isPresent()
                || response.headers().first("last-modified").isPresent();
    }

    private static Object[] row(UUID target, PageRepository.Kept kept, Instant now) {
        Fetch fetch = kept.fetch();
        Response response = fetch.response().orElseThrow();
        return new Object[] {
            target,
            fetch.requested().toString(),
            response.headers().text().replace("\u0000", ""),
            response.contentHash(),
            kept.warcFile(),
            kept.warcOffset(),
            TargetRepository.at(now)
        };
    }
}
