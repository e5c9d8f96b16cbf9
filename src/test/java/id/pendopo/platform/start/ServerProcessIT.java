package id.pendopo.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.ServerProcess;
import id.pendopo.fixture.TestDatabase;
import id.pendopo.fixture.TestFolders;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class ServerProcessIT {
    private final Path data = TestFolders.create("server-");

    @AfterEach
    void clean() throws IOException {
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void starts_again_after_kill_nine_without_repair() throws Exception {
        int management = freePort();
        for (int round = 0; round < 2; round++) {
            try (var server = start(Map.of(), freePort(), management)) {
                server.awaitHealthy(management);
                server.kill();
            }
        }
        try (var server = start(Map.of(), freePort(), management)) {
            server.awaitHealthy(management);
        }
    }

    @Test
    void names_the_program_that_holds_its_port() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var server = start(Map.of(), taken.getLocalPort(), freePort());

            refuses(server, Refusal.PORT_TAKEN, "" + taken.getLocalPort(), "--port");
            assertThat(server.output()).contains("PID " + ProcessHandle.current().pid());
        }
    }

    @Test
    void refuses_a_data_folder_another_one_works_in() throws Exception {
        int management = freePort();
        try (var first = start(Map.of(), freePort(), management).awaitHealthy(management)) {
            var second = start(Map.of(), freePort(), freePort());

            refuses(second, Refusal.ALREADY_RUNNING, "PID " + first.pid(), data.toString());
        }
    }

    @Test
    void refuses_a_data_folder_that_is_a_file() throws Exception {
        Path file = Files.createFile(data.resolve("file"));
        var server = start(Map.of("PENDOPO_DATA", file.toString()), freePort(), freePort());

        refuses(server, Refusal.FOLDER_NOT_WRITABLE, file.toString(), "PENDOPO_DATA");
    }

    @Test
    void refuses_a_database_that_does_not_answer() throws Exception {
        String url = "jdbc:postgresql://127.0.0.1:" + freePort() + "/nowhere";
        var server = start(Map.of("PENDOPO_DATABASE_URL", url), freePort(), freePort());

        refuses(server, Refusal.DATABASE_UNREACHABLE, "PENDOPO_DATABASE_URL");
    }

    @Test
    void refuses_a_database_of_a_newer_version() throws Exception {
        var database = TestDatabase.fresh();
        database.jdbc()
                .sql(
                        """
                        insert into platform.flyway_schema_history
                               (installed_rank, version, description, type, script, checksum,
                                installed_by, execution_time, success)
                        values (9999, '9999', 'from tomorrow', 'SQL', 'V9999__x.sql', 1, 'x', 1,
                                true)\
                        """)
                .update();
        var server =
                start(
                        Map.of(
                                "PENDOPO_DATABASE_URL", database.url(),
                                "PENDOPO_DATABASE_USER", database.user(),
                                "PENDOPO_DATABASE_PASSWORD", database.password()),
                        freePort(),
                        freePort());

        refuses(server, Refusal.NEWER_DATABASE, "9999 from tomorrow");
    }

    @Test
    void refuses_words_it_does_not_know() throws Exception {
        var server = ServerProcess.start(Map.of(), "--prot", "9000");

        assertThat(server.exitCode()).isEqualTo(2);
        assertThat(server.output()).contains("--prot").contains("--port");
    }

    private ServerProcess start(Map<String, String> settings, int port, int management)
            throws IOException {
        var all = new HashMap<String, String>();
        all.put("PENDOPO_DATA", data.toString());
        all.put("PENDOPO_MANAGEMENT_PORT", Integer.toString(management));
        all.putAll(settings);
        return ServerProcess.start(all, "--port", Integer.toString(port));
    }

    /** One line that says what to do, no trace, and the exit code of the reason. */
    private static void refuses(ServerProcess server, Refusal refusal, String... parts)
            throws Exception {
        assertThat(server.exitCode()).as(server.output()).isEqualTo(refusal.exitCode());
        assertThat(server.output()).contains(parts).doesNotContain("\tat ");
        assertThat(server.output().strip().lines()).hasSize(1);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
