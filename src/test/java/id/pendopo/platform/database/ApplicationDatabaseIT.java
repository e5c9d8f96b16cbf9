package id.pendopo.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PendopoIT
class ApplicationDatabaseIT {
    @Autowired JdbcClient db;

    @Test
    void the_application_starts_on_a_migrated_database() {
        assertThat(count(db, "platform.flyway_schema_history")).isPositive();
    }

    @Test
    void two_databases_of_tests_do_not_see_each_other() {
        var one = TestDatabase.fresh().jdbc();
        var other = TestDatabase.fresh().jdbc();

        one.sql("create table platform.only_here (n int)").update();

        assertThat(tables(one)).contains("only_here");
        assertThat(tables(other)).doesNotContain("only_here");
    }

    private static long count(JdbcClient db, String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static List<String> tables(JdbcClient db) {
        return db.sql("select tablename from pg_tables where schemaname = 'platform'")
                .query(String.class)
                .list();
    }
}
