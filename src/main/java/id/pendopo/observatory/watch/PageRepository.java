package id.pendopo.observatory.watch;

import id.pendopo.observatory.PageSeen;
import id.pendopo.observatory.VisitId;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Response;
import java.net.URI;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pages as visits saw them, and where their bodies are kept. */
@Repository
class PageRepository {
    private final JdbcClient db;
    private final JdbcTemplate batches;

    PageRepository(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** One fetch with the place of its body; file empty if the body was not kept. */
    record Kept(Fetch fetch, String warcFile, long warcOffset) {}

    void store(VisitId visit, List<Kept> pages) {
        int[] position = {0};
        List<@Nullable Object[]> rows =
                pages.stream().map(kept -> row(visit, position[0]++, kept)).toList();
        batches.batchUpdate(
                """
                insert into observatory.page
                       (visit_id, position, requested, address, purpose, read_at, outcome, status,
                        first_byte_millis, bytes, title, published, content_hash, response_head,
                        warc_file, warc_offset)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """,
                rows);
    }

    private static @Nullable Object[] row(VisitId visit, int position, Kept kept) {
        Fetch fetch = kept.fetch();
        Optional<Response> response = fetch.response();
        Optional<Page> page = response.flatMap(Response::page);
        return new @Nullable Object[] {
            visit.value(),
            position,
            fetch.requested().toString(),
            response.map(Response::address).orElse(fetch.requested()).toString(),
            fetch.purpose().name(),
            TargetRepository.at(fetch.at()),
            fetch.outcome().code(),
            response.map(Response::status).orElse(0),
            Math.toIntExact(fetch.firstByte().toMillis()),
            response.map(r -> r.body().length).orElse(0),
            clean(page.map(Page::title).orElse("")),
            page.flatMap(p -> p.dated().published()).map(d -> Date.valueOf(d.day())).orElse(null),
            response.map(Response::contentHash).orElse(""),
            clean(response.map(PageRepository::head).orElse("")),
            kept.warcFile(),
            kept.warcOffset()
        };
    }

    private static String head(Response response) {
        return "HTTP " + response.status() + "\n" + response.headers().text();
    }

    /** PostgreSQL's text refuses the character NUL, which hostile pages do contain. */
    private static String clean(String text) {
        return text.replace("\u0000", "");
    }

    List<PageSeen> ofVisit(VisitId visit) {
        return db.sql(
                        """
                        select visit_id, position, requested, address, purpose, read_at, outcome,
                               status, first_byte_millis, bytes, title, published, content_hash,
                               response_head, warc_file
                          from observatory.page where visit_id = :visit order by position\
                        """)
                .param("visit", visit.value())
                .query(PageRepository::page)
                .list();
    }

    /** Where a body is: file and offset of its WARC record. */
    record Place(String file, long offset) {}

    Optional<Place> place(VisitId visit, int position) {
        return db.sql(
                        """
                        select warc_file, warc_offset from observatory.page
                         where visit_id = :visit and position = :position and warc_file <> ''\
                        """)
                .param("visit", visit.value())
                .param("position", position)
                .query((row, n) -> new Place(row.getString(1), row.getLong(2)))
                .optional();
    }

    private static PageSeen page(ResultSet row, int number) throws SQLException {
        return new PageSeen(
                new VisitId(row.getObject("visit_id", UUID.class)),
                row.getInt("position"),
                URI.create(row.getString("requested")),
                URI.create(row.getString("address")),
                row.getString("purpose"),
                row.getObject("read_at", OffsetDateTime.class).toInstant(),
                row.getString("outcome"),
                row.getInt("status"),
                row.getInt("first_byte_millis"),
                row.getInt("bytes"),
                row.getString("title"),
                Optional.ofNullable(row.getObject("published", LocalDate.class)),
                row.getString("content_hash"),
                row.getString("response_head"),
                !row.getString("warc_file").isEmpty());
    }
}
