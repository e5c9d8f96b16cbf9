package id.pendopo.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.platform.start.Refusal;
import id.pendopo.platform.start.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresIT {
    private static Path data;

    @BeforeAll
    static void folder() throws Exception {
        Files.createDirectories(Path.of("target"));
        data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "embedded-");
        Folders.allow(data, "rwxr-xr-x");
    }

    @AfterAll
    static void clean() throws Exception {
        Folders.delete(data);
    }

    @Test
    void keeps_its_rows_over_a_stop_and_over_a_kill_of_every_process() throws Exception {
        try (var server = EmbeddedPostgres.start(data, ServerOptions.DURABLE)) {
            execute(server, "create table if not exists kept (n int)", "delete from kept");
            execute(server, "insert into kept values (1)");
        }
        for (int round = 0; round < 3; round++) {
            var server = EmbeddedPostgres.start(data, ServerOptions.DURABLE);
            execute(server, "insert into kept values (1)");

            killEverything(server);
        }

        try (var server = EmbeddedPostgres.start(data, ServerOptions.DURABLE)) {
            assertThat(one(server, "select count(*) from kept")).isEqualTo("4");
        }
    }

    @Test
    void writes_every_commit_to_the_disk_and_asks_for_a_password() throws Exception {
        try (var server = EmbeddedPostgres.start(data, ServerOptions.DURABLE)) {
            assertThat(one(server, "show fsync")).isEqualTo("on");
            assertThat(one(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(one(server, "show unix_socket_directories")).isEmpty();
            assertThatThrownBy(() ->
                            DriverManager.getConnection(
                                    server.url("postgres"), server.user(), "guess"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void sorts_by_the_rules_of_indonesian() throws Exception {
        try (var server = EmbeddedPostgres.start(data, ServerOptions.DURABLE)) {
            String locale =
                    "select datlocprovider::text || ' ' || datlocale from pg_database"
                            + " where datname = 'postgres'";
            assertThat(one(server, locale)).isEqualTo("i id-ID");
        }
    }

    @Test
    void refuses_files_of_another_major_version_in_one_sentence() throws Exception {
        Path other = Files.createTempDirectory(data.getParent(), "other-");
        Folders.allow(other, "rwxr-xr-x");
        try {
            Path version = other.resolve("postgres/cluster/PG_VERSION");
            Files.createDirectories(version.getParent());
            Files.writeString(version, "17\n");

            assertThatThrownBy(() -> EmbeddedPostgres.start(other, ServerOptions.DURABLE))
                    .isInstanceOfSatisfying(
                            StartRefused.class,
                            e -> assertThat(e.refusal()).isEqualTo(Refusal.OTHER_POSTGRES))
                    .hasMessageContaining("PostgreSQL 17")
                    .hasMessageContaining("PENDOPO_DATA");
        } finally {
            Folders.delete(other);
        }
    }

    private static void killEverything(EmbeddedPostgres server) {
        ProcessHandle first = ProcessHandle.of(server.pid()).orElseThrow();
        var all = first.descendants().toList();
        first.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private static void execute(EmbeddedPostgres server, String... statements) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                server.url("postgres"), server.user(), server.password());
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String one(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                server.url("postgres"), server.user(), server.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
