package id.pendopo.publishing.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Network;
import id.pendopo.fixture.TestDatabase;
import id.pendopo.fixture.TestFolders;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import id.pendopo.publishing.DeliveryId;
import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.account.AccountLinkRepository;
import id.pendopo.publishing.account.LinkedAccounts;
import id.pendopo.publishing.account.Tokens;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.post.PostRepository;
import id.pendopo.publishing.post.PostWords;
import id.pendopo.publishing.post.WritePost;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * 500 deliveries over four networks that fail in every way, while the worker is killed with kill -9
 * twenty times: no post twice, none lost, every unknown outcome named. The seed is printed; give it
 * back with {@code -Dchaos.seed}.
 */
class ChaosIT {
    private static final int DELIVERIES = 500;
    private static final int KILLS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final CityCode CITY = new CityCode("35.73");

    private final long seed = Long.getLong("chaos.seed", System.nanoTime());
    private final Path data = TestFolders.create("chaos-");
    private final TestDatabase database = TestDatabase.fresh();
    private final AtomicReference<Process> worker = new AtomicReference<>();
    private final AtomicInteger kills = new AtomicInteger();
    private final Map<String, Integer> killedAt = new HashMap<>();
    private final Random when = new Random(seed);
    private int untilKill = 10;

    @AfterEach
    void clean() throws IOException {
        Optional.ofNullable(worker.get()).ifPresent(Process::destroyForcibly);
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void no_post_twice_none_lost_and_every_unknown_outcome_named() throws Exception {
        System.out.println("chaos.seed=" + seed);
        try (FakeNetwork networks = new FakeNetwork(seed, this::watch);
                var here = context(networks.port())) {
            List<DeliveryId> all = plan(here);
            runUntilSettled(networks, here, all);

            var deliveries = here.getBean(DeliveryRepository.class);
            List<Delivery> ended =
                    all.stream().map(id -> deliveries.find(id).orElseThrow()).toList();
            System.out.println("kills " + killedAt + ", ended " + count(ended));
            everyOneIsAccountedFor(ended, networks.posts());

            networks.calm();
            aPersonDecides(here, ended, networks.posts());
            runUntilSettled(networks, here, all);
            List<Delivery> last =
                    all.stream().map(id -> deliveries.find(id).orElseThrow()).toList();
            everyOneIsAccountedFor(last, networks.posts());
            assertThat(last).noneMatch(d -> d.state() == DeliveryState.UNCONFIRMED);
        }
        assertThat(kills).hasValue(KILLS);
    }

    private void everyOneIsAccountedFor(List<Delivery> ended, List<FakeNetwork.Made> posts) {
        Map<String, Long> made =
                posts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        FakeNetwork.Made::text, Collectors.counting()));
        assertThat(made)
                .as("posts that are there twice")
                .allSatisfy((text, n) -> assertThat(n).isOne());
        assertThat(ended).hasSize(DELIVERIES);
        for (Delivery delivery : ended) {
            boolean there = made.containsKey(delivery.subject().headline());
            switch (delivery.state()) {
                case PUBLISHED -> {
                    assertThat(there).as("%s is published", delivery).isTrue();
                    assertThat(delivery.remote()).isPresent();
                }
                case UNCONFIRMED -> {
                    assertThat(delivery.way().failure().orElseThrow().kind())
                            .isEqualTo(Failure.Kind.UNKNOWN);
                    assertThat(delivery.subject().network())
                            .as("networks that can tell leave nothing open")
                            .isIn(Network.FACEBOOK, Network.X);
                }
                case FAILED -> {
                    assertThat(there).as("%s failed", delivery).isFalse();
                    assertThat(delivery.way().failure()).isPresent();
                }
                case HELD -> {
                    assertThat(there).as("%s is held", delivery).isFalse();
                    assertThat(delivery.way().hold()).contains(Hold.ACCOUNT);
                }
                default -> throw new AssertionError("Not settled: " + delivery);
            }
        }
    }

    /** Looks on the network as a clerk would, and says what is there. */
    private void aPersonDecides(
            AnnotationConfigApplicationContext here,
            List<Delivery> ended,
            List<FakeNetwork.Made> posts) {
        var act = here.getBean(ActOnDelivery.class);
        Map<String, String> made =
                posts.stream()
                        .collect(Collectors.toMap(FakeNetwork.Made::text, FakeNetwork.Made::id));
        for (Delivery delivery : ended) {
            if (delivery.state() == DeliveryState.UNCONFIRMED) {
                String id = made.get(delivery.subject().headline());
                assertThat(
                                id == null
                                        ? act.sendAgain(delivery.id(), delivery.version(), editor())
                                        : act.isThere(
                                                delivery.id(),
                                                delivery.version(),
                                                URI.create("https://jejaring.contoh/" + id),
                                                editor()))
                        .isInstanceOf(Acting.Done.class);
            }
        }
    }

    /** Restarts the worker each time it was killed, until nothing moves any more. */
    private void runUntilSettled(
            FakeNetwork networks, AnnotationConfigApplicationContext here, List<DeliveryId> all)
            throws IOException {
        var settling = here.getBean(DeliveryRepository.class);
        worker.set(start(networks.port()));
        var moving = new AtomicReference<List<String>>(List.of());
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .conditionEvaluationListener(
                        seen -> tell(seen.getRemainingTimeInMS(), moving.get()))
                .until(() -> {
                    Process running = worker.get();
                    if (!running.isAlive()) {
                        assertThat(running.exitValue())
                                .as("killed, not failed; see target/chaos-worker.out")
                                .isEqualTo(137);
                        worker.set(start(networks.port()));
                    }
                    moving.set(
                            all.stream()
                                    .map(id -> settling.find(id).orElseThrow())
                                    .filter(d -> !settled(d))
                                    .map(d -> d.subject().network() + " " + d.way())
                                    .toList());
                    return moving.get().isEmpty();
                });
        worker.get().destroyForcibly();
        Awaitility.await().atMost(PATIENCE).until(() -> !worker.get().isAlive());
    }

    /** Says at the end of all patience what is still on its way. */
    private static void tell(long left, List<String> moving) {
        if (left < 2_000) {
            moving.forEach(line -> System.out.println("still moving: " + line));
        }
    }

    private static boolean settled(Delivery delivery) {
        return !delivery.state().moves() && delivery.way().nextAt().equals(Way.NEVER);
    }

    /**
     * Kills the worker at moments drawn by chance, each second time around the irreversible call.
     */
    private synchronized void watch(String moment) {
        boolean around = moment.endsWith("create");
        boolean wanted = kills.get() % 2 == 1 || around;
        if (kills.get() < KILLS && --untilKill <= 0 && wanted) {
            Process running = worker.get();
            if (running != null && running.isAlive()) {
                running.destroyForcibly();
                kills.incrementAndGet();
                killedAt.merge(moment, 1, Integer::sum);
                untilKill = 15 + when.nextInt(60);
            }
        }
    }

    private List<DeliveryId> plan(AnnotationConfigApplicationContext here) {
        var accounts =
                new LinkedAccounts(
                        here.getBean(AccountLinkRepository.class), here.getBean(Tokens.class));
        var links = new ArrayList<AccountLink>();
        for (Network network : ChaosWiring.NETWORKS) {
            links.add(accounts.add(CITY, Optional.empty(), network, network + "-satu"));
            links.add(accounts.add(CITY, Optional.empty(), network, network + "-dua"));
        }
        links.add(accounts.add(CITY, Optional.empty(), Network.FACEBOOK, "FACEBOOK-mati"));
        var write = here.getBean(WritePost.class);
        var posts = here.getBean(PostRepository.class);
        var plan = here.getBean(PlanDelivery.class);
        return IntStream.range(0, DELIVERIES)
                .mapToObj(i -> {
                    AccountLink link = links.get(i % links.size());
                    String text = "Kabar %d%s".formatted(i, i % 50 == 7 ? " terlarang" : "");
                    var post =
                            write.write(
                                    link,
                                    Optional.empty(),
                                    Optional.empty(),
                                    PostWords.of(text),
                                    Optional.empty(),
                                    editor());
                    write.approve(post, link, editor());
                    return plan.plan(posts.find(post.id()).orElseThrow(), editor()).id();
                })
                .toList();
    }

    private static Actor editor() {
        return new Actor(
                new UUID(0, 7),
                "Editor",
                Set.of(new Granted(PublishingPermission.POST, Scope.city(CITY.value()))));
    }

    private AnnotationConfigApplicationContext context(int port) throws IOException {
        Path own = Files.createDirectories(data.resolve("here"));
        ChaosWiring.properties(database.url(), database.user(), database.password(), port, own)
                .map(word -> word.substring(2).split("=", 2))
                .forEach(word -> System.setProperty(word[0], word[1]));
        return new AnnotationConfigApplicationContext(ChaosWiring.class);
    }

    private Process start(int port) throws IOException {
        Path own = Files.createDirectories(data.resolve("worker"));
        Stream<String> java =
                Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Xmx200m");
        Stream<String> main =
                Stream.of(
                        "-cp", System.getProperty("java.class.path"), ChaosWorker.class.getName());
        List<String> command =
                Stream.of(
                                java,
                                ChaosWiring.properties(
                                        database.url(),
                                        database.user(),
                                        database.password(),
                                        port,
                                        own),
                                main)
                        .flatMap(words -> words)
                        .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(
                                Path.of("target", "chaos-worker.out").toFile()))
                .start();
    }

    private static Map<DeliveryState, Long> count(List<Delivery> deliveries) {
        return deliveries.stream()
                .collect(Collectors.groupingBy(Delivery::state, Collectors.counting()));
    }
}
