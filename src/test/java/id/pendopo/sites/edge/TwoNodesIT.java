package id.pendopo.sites.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.Changes;
import id.pendopo.sites.Tag;
import id.pendopo.sites.host.Hosts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** The application is one node; the other is a reader of changes with pages of its own. */
@PendopoIT
@TestPropertySource(properties = "pendopo.platform.web.limits.on=false")
class TwoNodesIT {
    @Autowired private Changes changes;
    @Autowired private SiteChangeRepository repository;
    @Autowired private Hosts hosts;
    @Autowired private Directory directory;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private InstantSource clock;
    @Autowired private KeptPages here;

    private KeptPages there;
    private ChangeReader reader;

    @BeforeEach
    void begin_the_other_node() {
        there = new KeptPages(DataSize.ofMegabytes(1), clock);
        reader = new ChangeReader(repository, there, hosts, clock, Duration.ofHours(1));
        reader.read();
    }

    @Test
    void a_change_here_drops_the_pages_that_show_it_there() {
        PageKey changed = keep(there, "/berubah", new Tag("satu"));
        PageKey other = keep(there, "/tetap", new Tag("dua"));

        changes.of(new Tag("satu"));
        reader.read();

        assertThat(there.find(changed)).isNull();
        assertThat(there.find(other)).isNotNull();
    }

    @Test
    void nothing_is_dropped_before_the_commit_and_nothing_after_a_rollback() {
        PageKey key = keep(here, "/dibatalkan", new Tag("batal"));

        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> {
                    changes.of(new Tag("batal"));
                    assertThat(here.find(key)).isNotNull();
                    status.setRollbackOnly();
                });

        assertThat(here.find(key)).isNotNull();
        changes.of(new Tag("batal"));
        assertThat(here.find(key)).isNull();
    }

    @Test
    void a_change_with_a_smaller_number_that_is_committed_later_is_seen_too() throws Exception {
        PageKey slow = keep(there, "/lambat", new Tag("lambat"));
        var written = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        var first =
                CompletableFuture.runAsync(() ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(status -> {
                                    changes.of(new Tag("lambat"));
                                    written.countDown();
                                    await(commit);
                                }));
        written.await();
        changes.of(new Tag("cepat"));
        reader.read();
        assertThat(there.find(slow)).isNotNull();

        commit.countDown();
        first.get();
        reader.read();

        assertThat(there.find(slow)).isNull();
    }

    @Test
    void a_change_in_a_register_drops_the_pages_of_its_city_there() {
        var city = new CityCode("53.71");
        PageKey key = keep(there, "/pejabat", Tag.register(city));
        PageKey other = keep(there, "/lain", Tag.register(new CityCode("35.74")));

        directory.found(city, Actor.system());
        reader.read();

        assertThat(there.find(key)).isNull();
        assertThat(there.find(other)).isNotNull();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static PageKey keep(KeptPages pages, String path, Tag... tags) {
        var key = new PageKey("unit:1", "id", path, "");
        var page =
                KeptPage.of(
                        Map.of("Content-Type", "text/html"),
                        path.getBytes(StandardCharsets.UTF_8),
                        Set.of(tags),
                        Optional.empty());
        assertThat(pages.keep(key, page, pages.beginning())).isTrue();
        return key;
    }
}
