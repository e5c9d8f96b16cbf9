package id.pendopo.platform.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.RudeServer;
import id.pendopo.fixture.Rudeness;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentOnceTest {
    private final RudeServer server = RudeServer.start().otherwise(Rudeness.raw(""));
    private final FetchSettings settings = FetchSettings.defaults().withLoopback();
    private final GuardedClient client =
            new GuardedClient(
                    settings, new GuardedResolver(settings), Trust.ofJdk(InstantSource.system()));

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void what_changes_something_is_sent_once_though_the_line_broke(String method) {
        var answer = client.send(new Ask(server.at("/"), method, List.of(), 1000, new byte[] {1}));

        assertThat(answer).isInstanceOf(Answer.Lost.class);
        assertThat(server.asked()).hasSize(1);
        assertThat(server.asked().getFirst().method()).isEqualTo(method);
    }

    @Test
    void what_only_reads_is_sent_again_on_a_new_connection() {
        client.send(new Ask(server.at("/"), "GET", List.of(), 1000));

        assertThat(server.asked()).hasSize(2);
    }
}
