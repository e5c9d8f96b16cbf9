package id.pendopo.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in for uuidv7() on older servers, beside the one that this server has. */
class StandInIdsIT {
    private static final String WHERE_MISSING =
            "if to_regprocedure('pg_catalog.uuidv7()') is null then";

    private final JdbcClient db = TestDatabase.fresh().jdbc();

    @Test
    void a_server_that_makes_such_ids_gets_no_stand_in() throws IOException {
        db.sql(script()).update();

        assertThat(standIns()).isZero();
    }

    @Test
    void the_stand_in_makes_what_the_server_takes_for_version_7_of_now() throws IOException {
        provide();

        assertThat(
                        db.sql(
                                        """
                                        select count(*) from generate_series(1, 200),
                                               lateral (select platform.uuidv7() as id) made
                                         where uuid_extract_version(id) = 7
                                           and abs(extract(epoch from clock_timestamp()
                                                   - uuid_extract_timestamp(id))) < 5\
                                        """)
                                .query(Integer.class)
                                .single())
                .isEqualTo(200);
    }

    @Test
    void ids_of_the_stand_in_differ_and_sort_by_their_moment() throws IOException {
        provide();

        List<String> ids =
                db.sql("select platform.uuidv7()::text from generate_series(1, 5000)")
                        .query(String.class)
                        .list();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.stream().map(id -> id.substring(0, 18)).toList()).isSorted();
    }

    private void provide() throws IOException {
        String script = script();
        assertThat(script).contains(WHERE_MISSING);
        db.sql(script.replace(WHERE_MISSING, "if true then")).update();
        assertThat(standIns()).isEqualTo(1);
    }

    private static String script() throws IOException {
        return new ClassPathResource("db/callback/beforeMigrate__provide_uuidv7.sql")
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private int standIns() {
        return db.sql(
                        """
                        select count(*) from pg_catalog.pg_proc p
                          join pg_catalog.pg_namespace n on n.oid = p.pronamespace
                         where n.nspname = 'platform' and p.proname = 'uuidv7'\
                        """)
                .query(Integer.class)
                .single();
    }
}
