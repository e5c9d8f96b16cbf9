package id.pendopo.sites.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.fixture.Rudeness;
import id.pendopo.fixture.ServerProcess;
import id.pendopo.fixture.TestDatabase;
import id.pendopo.fixture.TestFolders;
import id.pendopo.sites.wordpress.read.Recorded;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The real import is killed with kill -9 wherever it hurts most, and is simply started again. */
class KilledMoveIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final CityCode CITY = new CityCode("35.73");
    private static final String UNIT = "dinas-kesehatan";

    private final Path data = TestFolders.create("moving-");
    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient db = database.jdbc();
    private final Recorded wordpress = new Recorded().whole();

    @BeforeEach
    void pictures() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB), "jpg", picture);
        wordpress.server.otherwise(
                Rudeness.answer(200, Map.of("Content-Type", "image/jpeg"), picture.toByteArray()));
    }

    @AfterEach
    void clean() throws IOException {
        wordpress.close();
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void what_was_written_and_not_yet_noted_comes_once() throws Exception {
        // A page has become an entry, a file an asset, a post a story, and nothing knows of it yet.
        killedBefore("page:", () -> count("sites.entry") > 0);
        killedBefore("file:", () -> count("newsroom.asset") > 0);
        killedBefore("post:58", () -> count("newsroom.published_story") == 4);

        int code = run();

        assertThat(code).isZero();
        assertThat(count("newsroom.published_story")).isEqualTo(6);
        assertThat(count("newsroom.story")).isEqualTo(6);
        assertThat(count("sites.entry")).isEqualTo(2);
        assertThat(count("newsroom.asset"))
                .as("all pictures have the same bytes here, so the library has one")
                .isOne();
        assertThat(statuses()).containsExactly("FAILED", "FAILED", "FAILED", "DONE");
        assertThat(
                        db.sql("select count(*) from sites.moved where key like 'post:%'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(6);
    }

    @Test
    void a_whole_list_comes_in_one_go_and_one_that_fails_takes_no_other_with_it() throws Exception {
        wordpress.blog("/satu").blog("/dua");
        Path list = data.resolve("units.csv");
        Files.writeString(
                list,
                """
                unit,url
                dinas-kesehatan,%s
                satuan-polisi-pamong-praja,%s
                dinas-pendidikan-dan-kebudayaan,%s
                """
                        .formatted(
                                wordpress.server.at("/satu/"),
                                wordpress.server.at("/bukan-wordpress/"),
                                wordpress.server.at("/dua/")));

        try (ServerProcess process = start("--list", list.toString())) {
            assertThat(process.exitCode())
                    .as(process.output())
                    .isEqualTo(ImportCommand.SOME_FAILED);
        }

        assertThat(count("newsroom.published_story")).isEqualTo(12);
        assertThat(
                        db.sql("select count(distinct unit) from newsroom.published_story")
                                .query(Integer.class)
                                .single())
                .isEqualTo(2);
        assertThat(statuses()).containsExactly("DONE", "FAILED", "DONE");
    }

    /** Holds back the note of what has come, waits until the import stands before it, kills. */
    private void killedBefore(String kind, Callable<Boolean> moment) throws Exception {
        try (Connection held = heldNotes(kind);
                ServerProcess process = start()) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> {
                        assertThat(process.isAlive()).as(process.output()).isTrue();
                        return waiting(held) && moment.call();
                    });
            process.kill();
            // The server would write for the dead, once the lock is free.
            db.sql(
                            "select pg_terminate_backend(pid) from pg_locks where objid = 42 and not granted")
                    .query((row, n) -> true)
                    .list();
        }
        db.sql("drop trigger hold_back on sites.moved").update();
    }

    /** As long as the connection is open, nothing of the kind can be noted as moved. */
    private Connection heldNotes(String kind) throws SQLException {
        db.sql(
                        """
                        create or replace function sites.hold_back() returns trigger as $$
                        begin
                            if starts_with(new.key, tg_argv[0]) then
                                perform pg_advisory_xact_lock(42);
                            end if;
                            return new;
                        end $$ language plpgsql\
                        """)
                .update();
        db.sql(
                        """
                        create trigger hold_back before insert or update on sites.moved
                           for each row execute function sites.hold_back('%s')\
                        """
                                .formatted(kind))
                .update();
        Connection connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(42)");
        }
        return connection;
    }

    private boolean waiting(Connection held) throws SQLException {
        try (var statement = held.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select count(*) from pg_locks l join pg_database d on d.oid = l.database
                                 where d.datname = current_database()
                                   and l.locktype = 'advisory' and l.objid = 42 and not l.granted\
                                """)) {
            return rows.next() && rows.getInt(1) > 0;
        }
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private List<String> statuses() {
        return db.sql("select status from sites.move order by asked_at").query(String.class).list();
    }

    private int run() throws Exception {
        try (ServerProcess process = start()) {
            int code = process.exitCode();
            assertThat(process.output()).as("its own words").contains("Added 2");
            return code;
        }
    }

    private ServerProcess start() throws IOException {
        return start("--unit", UNIT, "--url", wordpress.server.at("/").toString());
    }

    private ServerProcess start(String... what) throws IOException {
        Stream<String> words =
                Stream.of(
                        "wordpress",
                        "--city",
                        CITY.value(),
                        "--lang",
                        "en",
                        "--pendopo.sites.moving.allow-loopback=true",
                        "--pendopo.sites.moving.delay=0ms",
                        "--pendopo.first.city=" + CITY.value(),
                        "--pendopo.first.admin=pengelola@kotacontoh.go.id");
        return ServerProcess.command(
                "import",
                Map.of(
                        "PENDOPO_DATA", data.toString(),
                        "PENDOPO_DATABASE_URL", database.url(),
                        "PENDOPO_DATABASE_USER", database.user(),
                        "PENDOPO_DATABASE_PASSWORD", database.password(),
                        "PENDOPO_MANAGEMENT_PORT", Integer.toString(freePort())),
                Stream.concat(words, Stream.of(what)).toArray(String[]::new));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
