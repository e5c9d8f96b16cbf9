package id.pendopo.observatory.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.observatory.crawl.Progress.Stage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitProgressTest {
    private final List<String> told = new ArrayList<>();

    @Test
    void passes_on_what_the_crawler_does() {
        var progress = new VisitProgress((read, planned, now) -> told.add(now), 30, () -> false);

        progress.at(Stage.values()[0]);

        assertThat(told).containsExactly(Stage.values()[0].name());
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void once_cancelled_it_stops_the_crawler_and_writes_nothing_more() {
        var progress = new VisitProgress((read, planned, now) -> told.add(now), 30, () -> true);

        progress.at(Stage.values()[0]);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(told).isEmpty();
    }
}
