package id.pendopo.observatory.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.ServerProcess;
import id.pendopo.fixture.TestDatabase;
import id.pendopo.fixture.TestFolders;
import id.pendopo.observatory.evidence.Kept;
import id.pendopo.observatory.evidence.Location;
import id.pendopo.observatory.evidence.WarcStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The real server observes the demo's sites and is killed with kill -9 in the middle. */
class KilledObservationIT {
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int LISTENERS = 6;

    private final Path data = TestFolders.create("killed-");
    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient db = database.jdbc();
    private final int samples = freePort();
    private final int management = freePort();
    private final Set<UUID> cutShort = new HashSet<>();
    private final Set<UUID> measured = new HashSet<>();

    KilledObservationIT() throws IOException {}

    @AfterEach
    void clean() throws IOException {
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void nothing_is_lost_and_nothing_is_measured_twice() throws Exception {
        killWhen(() -> running() >= 4);
        try (Connection scores = lockedScores()) {
            // More than listeners run at once, so that at the start the rest waits to be given
            // again.
            killWhen(() -> running() >= 2 && untold() >= LISTENERS + 2);
            killWhen(() -> given("RESUBMITTED") >= 1);
        }
        int stored = stored();
        killWhen(() -> running() >= 2 && stored() >= stored + 3);

        try (ServerProcess server = start()) {
            await(server, () -> everySiteIsStored() && running() == 0 && untold() == 0);
        }

        eachSiteWasStoredOnce();
        eachVisitIsWhole();
        visitsCutShortLeftNothing();
        noJobIsLost();
        evidenceCanBeRead();
    }

    /**
     * Starts the server, kills it at the moment, remembers what was done and what was under way.
     */
    private void killWhen(Callable<Boolean> moment) throws Exception {
        try (ServerProcess server = start()) {
            await(server, moment);
            server.kill();
        }
        assertThat(measurements()).containsAll(measured);
        measured.addAll(measurements());
        cutShort.addAll(ids("select id from observatory.visit where state = 'RUNNING'"));
        assertThat(cutShort).isNotEmpty();
    }

    private void eachSiteWasStoredOnce() {
        assertThat(
                        count(
                                """
                                select count(*) from observatory.target t
                                 where t.active and 1 <> (select count(*) from observatory.visit v
                                                           where v.target_id = t.id and v.state = 'STORED')\
                                """))
                .isZero();
        assertThat(count("select count(*) from observatory.target where active")).isEqualTo(41);
    }

    private void eachVisitIsWhole() {
        int indicators = count("select count(distinct indicator) from observatory.measurement");
        assertThat(indicators).isPositive();
        assertThat(
                        count(
                                """
                                select count(*) from observatory.visit v where v.state = 'STORED' and
                                 (select count(distinct m.indicator) from observatory.measurement m
                                   where m.visit_id = v.id) <> %d\
                                """
                                        .formatted(indicators)))
                .isZero();
        assertThat(measurements()).hasSize(indicators * stored()).containsAll(measured);
        assertThat(ids("select visit_id from assessment.score"))
                .isEqualTo(ids("select id from observatory.visit where state = 'STORED'"));
        assertThat(count("select count(*) from assessment.score")).isEqualTo(stored());
    }

    private void visitsCutShortLeftNothing() {
        assertThat(ids("select id from observatory.visit where state = 'ABANDONED'"))
                .containsAll(cutShort);
        assertThat(
                        count(
                                """
                                select count(*) from observatory.visit v where v.state = 'ABANDONED'
                                   and (exists (select from observatory.measurement m where m.visit_id = v.id)
                                     or exists (select from observatory.page p where p.visit_id = v.id))\
                                """))
                .isZero();
    }

    private void noJobIsLost() {
        assertThat(
                        db.sql(
                                        """
                                        select distinct hosting_group from observatory.target where active
                                        except select task_instance from platform.job
                                                where task_name = 'observe-group'\
                                        """)
                                .query(String.class)
                                .list())
                .isEmpty();
    }

    private void evidenceCanBeRead() throws Exception {
        var store = new WarcStore(data.resolve("warc"), "test");
        var pages =
                db.sql(
                                """
                                select warc_file, warc_offset, content_hash from observatory.page
                                 where warc_file <> ''\
                                """)
                        .query(StoredPage.class)
                        .list();
        assertThat(pages).isNotEmpty();
        var sha256 = MessageDigest.getInstance("SHA-256");
        for (StoredPage page : pages) {
            var kept = store.read(new Location(page.warcFile(), page.warcOffset()));
            assertThat(kept.map(Kept::body).map(sha256::digest).map(HexFormat.of()::formatHex))
                    .contains(page.contentHash());
        }
    }

    record StoredPage(String warcFile, long warcOffset, String contentHash) {}

    private boolean everySiteIsStored() {
        return count(
                                """
                                select count(distinct v.target_id) from observatory.visit v
                                  join observatory.target t on t.id = v.target_id and t.active
                                 where v.state = 'STORED'\
                                """)
                        == count("select count(*) from observatory.target where active")
                && stored() > 0;
    }

    /** Visits under way, but none that a killed process left behind. */
    private int running() {
        var running = ids("select id from observatory.visit where state = 'RUNNING'");
        running.removeAll(cutShort);
        return running.size();
    }

    private int stored() {
        return count("select count(*) from observatory.visit where state = 'STORED'");
    }

    private int untold() {
        return count("select count(*) from platform.event_publication");
    }

    /** Events of stored visits in the state. */
    private int given(String state) {
        return count(
                """
                select count(*) from platform.event_publication
                 where event_type like '%%.VisitStored' and status = '%s'\
                """
                        .formatted(state));
    }

    private Set<UUID> measurements() {
        return ids("select id from observatory.measurement");
    }

    /** As long as the connection is open no score is written, and so no visit's event is over. */
    private Connection lockedScores() throws SQLException {
        Connection connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table assessment.score in exclusive mode");
        }
        return connection;
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }

    private Set<UUID> ids(String sql) {
        return new HashSet<>(db.sql(sql).query(UUID.class).set());
    }

    private static void await(ServerProcess server, Callable<Boolean> moment) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    assertThat(server.isAlive()).as(server.output()).isTrue();
                    return moment.call();
                });
    }

    /** One look and one visit a site are due; failed looks are not confirmed within the test. */
    private ServerProcess start() throws IOException {
        return ServerProcess.demo(
                Map.of(
                        "PENDOPO_DATA", data.toString(),
                        "PENDOPO_DATABASE_URL", database.url(),
                        "PENDOPO_DATABASE_USER", database.user(),
                        "PENDOPO_DATABASE_PASSWORD", database.password(),
                        "PENDOPO_MANAGEMENT_PORT", Integer.toString(management),
                        "PENDOPO_SAMPLE_PORT", Integer.toString(samples),
                        "PENDOPO_PRACTICE_PORT", "0"),
                "--port",
                Integer.toString(freePort()),
                "--pendopo.demo.own-sites=false",
                "--pendopo.observatory.look-every=1h",
                "--pendopo.observatory.confirm-every=1h",
                "--pendopo.observatory.pages-per-visit=6",
                "--spring.task.execution.simple.concurrency-limit=" + LISTENERS,
                "--pendopo.platform.repeat-after=20s",
                "--db-scheduler.heartbeat-interval=2s");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
