package id.pendopo.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.fixture.ServerProcess;
import id.pendopo.fixture.TestDatabase;
import id.pendopo.fixture.TestFolders;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.StoryStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The real server publishes what is due and is killed with kill -9 in the middle of a story. */
class KilledPublishingIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final CityCode CITY = new CityCode("35.74");
    private static final Person EDITOR = new Person(UUID.randomUUID(), "Editor");

    private final Path data = TestFolders.create("publishing-");
    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient db = database.jdbc();
    private final StoryRepository stories = new StoryRepository(db);
    private final HistoryRepository history = new HistoryRepository(db);

    @AfterEach
    void clean() throws IOException {
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void every_story_goes_out_once_and_none_halfway() throws Exception {
        List<Story> before =
                IntStream.range(0, 5).mapToObj(i -> due(UUID.randomUUID(), 60 - i)).toList();
        UUID slow = UUID.randomUUID();
        Story halfway = due(slow, 30);
        List<Story> after =
                IntStream.range(0, 5).mapToObj(i -> due(UUID.randomUUID(), 20 - i)).toList();

        try (Connection held = heldAddresses(slow);
                ServerProcess server = start()) {
            await(server, () -> published() == before.size() && waiting(held));
            server.kill();
        }

        assertThat(published()).isEqualTo(before.size());
        assertThat(stories.find(halfway.id()).orElseThrow().status())
                .isEqualTo(StoryStatus.SCHEDULED);
        assertThat(steps(halfway)).isZero();

        try (ServerProcess server = start()) {
            await(server, () -> published() == before.size() + 1 + after.size());
        }
        assertThat(before).allSatisfy(story -> assertThat(steps(story)).isOne());
        assertThat(after).allSatisfy(story -> assertThat(steps(story)).isOne());
        assertThat(steps(halfway)).isOne();
    }

    private Story due(UUID unit, int minutesAgo) {
        Instant now = Instant.now();
        Manuscript blank = Manuscript.blank(StoryKind.NEWS);
        var text =
                new Manuscript(
                        blank.kind(),
                        "Kerja bakti",
                        "",
                        "<p>Saluran bersih.</p>",
                        "id",
                        blank.facts(),
                        blank.place(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "",
                        List.of(),
                        "",
                        Optional.empty(),
                        List.of(),
                        "");
        var author = new Person(UUID.randomUUID(), "Operator");
        Story story =
                stories.add(
                        CITY,
                        Optional.of(new UnitId(unit)),
                        StoryStatus.APPROVED,
                        text,
                        new Story.Origin(author, now, Optional.empty(), false));
        history.keep(story, author, now);
        var plan =
                new Story.Plan(now.minus(Duration.ofMinutes(minutesAgo)), EDITOR, Optional.empty());
        var handling =
                new Story.Handling(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(plan));
        return stories.change(story.become(StoryStatus.SCHEDULED).with(handling), now);
    }

    private int published() {
        return db.sql("select count(*) from newsroom.published_story where city = :city")
                .param("city", CITY.value())
                .query(Integer.class)
                .single();
    }

    private int steps(Story story) {
        return db.sql(
                        "select count(*) from newsroom.story_step where story = :id and act = 'PUBLISH'")
                .param("id", story.id().value())
                .query(Integer.class)
                .single();
    }

    /**
     * As long as the connection is open no address is given in the unit: its story waits with its
     * new status written and not yet public.
     */
    private Connection heldAddresses(UUID unit) throws SQLException {
        Connection connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
        try (var statement =
                connection.prepareStatement(
                        "select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            statement.setString(1, "newsroom.slug %s %s".formatted(CITY, unit));
            statement.execute();
        }
        return connection;
    }

    /** Whether the server stands before the held lock. */
    private boolean waiting(Connection held) throws SQLException {
        try (var statement = held.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select count(*) from pg_locks l join pg_database d on d.oid = l.database
                                 where d.datname = current_database()
                                   and l.locktype = 'advisory' and not l.granted\
                                """)) {
            return rows.next() && rows.getInt(1) > 0;
        }
    }

    private static void await(ServerProcess server, Callable<Boolean> moment) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    assertThat(server.isAlive()).as(server.output()).isTrue();
                    return moment.call();
                });
    }

    private ServerProcess start() throws IOException {
        return ServerProcess.start(
                Map.of(
                        "PENDOPO_DATA", data.toString(),
                        "PENDOPO_DATABASE_URL", database.url(),
                        "PENDOPO_DATABASE_USER", database.user(),
                        "PENDOPO_DATABASE_PASSWORD", database.password(),
                        "PENDOPO_MANAGEMENT_PORT", Integer.toString(freePort())),
                "--port",
                Integer.toString(freePort()),
                "--db-scheduler.heartbeat-interval=2s");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
