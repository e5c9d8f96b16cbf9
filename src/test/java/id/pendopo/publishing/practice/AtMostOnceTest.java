package id.pendopo.publishing.practice;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Access;
import id.pendopo.publishing.network.Content;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.Found;
import id.pendopo.publishing.network.Publisher;
import id.pendopo.publishing.network.Step;
import id.pendopo.publishing.network.Work;
import id.pendopo.publishing.network.facebook.FacebookPublisher;
import id.pendopo.publishing.network.instagram.InstagramPublisher;
import id.pendopo.publishing.network.threads.ThreadsPublisher;
import id.pendopo.publishing.network.x.XPublisher;
import id.pendopo.publishing.network.youtube.YouTubePublisher;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many posts through a network that fails at random: the smallest rightful use of an adapter. */
class AtMostOnceTest {
    private static final int POSTS = 40;
    private static final List<Trouble.Kind> TROUBLES =
            List.of(
                    Trouble.Kind.CUT_BEFORE,
                    Trouble.Kind.CUT_AFTER,
                    Trouble.Kind.ERROR_BEFORE,
                    Trouble.Kind.ERROR_AFTER,
                    Trouble.Kind.LIMITED);
    private static final String[] SCOPES = {
        "pages_manage_posts",
        "pages_read_engagement",
        "instagram_business_content_publish",
        "threads_content_publish",
        "tweet.write",
        "tweet.read",
        "media.write",
        "https://www.googleapis.com/auth/youtube.upload",
        "https://www.googleapis.com/auth/youtube.force-ssl"
    };

    @TempDir Path folder;

    /** How the driver says that a post ended. */
    private enum End {
        PUBLISHED,
        FOUND,
        OPEN,
        GIVEN_UP
    }

    @ParameterizedTest
    @EnumSource(names = {"FACEBOOK", "INSTAGRAM", "X", "YOUTUBE", "THREADS"})
    void no_post_is_there_twice_and_none_is_there_unknown_to_us(Network network) throws Exception {
        var random = new Random(network.ordinal() * 31L + 5);
        try (var practice = new Practice(folder)) {
            Publisher publisher = publisher(network, practice);
            String account = practice.account(network, "dinkes").path("id").asString();
            var ends = new HashMap<String, End>();
            for (int i = 0; i < POSTS; i++) {
                String words = "Kabar nomor " + i + " dari " + network;
                Access access = practice.access(network, account, kind(network), SCOPES);
                Work work = practice.work(access, content(network, practice, words));
                ends.put(words, run(network, practice, publisher, work, random));
                if (i % 13 == 12) {
                    practice.restart();
                }
            }

            Map<String, Long> there = new HashMap<>();
            practice.posts(network, account)
                    .forEach(p -> there.merge(p.path("words").asString(), 1L, Long::sum));
            assertThat(there.values()).allMatch(times -> times == 1);
            ends.forEach((words, end) -> {
                switch (end) {
                    case PUBLISHED, FOUND -> assertThat(there).as(words).containsKey(words);
                    case GIVEN_UP -> assertThat(there).as(words).doesNotContainKey(words);
                    case OPEN -> assertThat(network).isIn(Network.FACEBOOK, Network.X);
                }
            });
            assertThat(ends.values()).contains(End.PUBLISHED, End.FOUND);
        }
    }

    private static End run(
            Network network, Practice practice, Publisher publisher, Work work, Random random) {
        Step step = new Step.Waiting(work.state(), java.time.Duration.ZERO);
        for (int i = 0; i < 60; i++) {
            practice.web.troubles().clear();
            if (random.nextInt(3) == 0) {
                practice.trouble(network, "*", TROUBLES.get(random.nextInt(TROUBLES.size())));
            }
            step =
                    step instanceof Step.Ready
                            ? publisher.finish(work.at(step.state()))
                            : publisher.prepare(work.at(step.state()));
            switch (step) {
                case Step.Published published -> {
                    return End.PUBLISHED;
                }
                case Step.Ready ready -> {}
                case Step.Waiting waiting -> practice.clock.advance(waiting.again());
                case Step.Failed failed -> {
                    if (failed.failure().kind() == Failure.Kind.UNKNOWN) {
                        practice.web.troubles().clear();
                        switch (publisher.lookFor(work.at(step.state()))) {
                            case Found.There there -> {
                                return End.FOUND;
                            }
                            case Found.CannotTell open -> {
                                return End.OPEN;
                            }
                            case Found.NotThere not -> {}
                        }
                    } else if (failed.failure().kind() != Failure.Kind.RETRY) {
                        return End.GIVEN_UP;
                    }
                }
            }
        }
        return End.GIVEN_UP;
    }

    private static String kind(Network network) {
        return network == Network.FACEBOOK ? "page" : "user";
    }

    private static Content content(Network network, Practice practice, String words) {
        var media =
                network == Network.YOUTUBE
                        ? practice.video("v.mp4", 9000)
                        : practice.picture("a.jpg", 100, 100, "jpg");
        return new Content(
                Content.Form.POST,
                words,
                words,
                Optional.empty(),
                List.of(media),
                "",
                List.of(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static Publisher publisher(Network network, Practice practice) {
        return switch (network) {
            case FACEBOOK -> new FacebookPublisher(practice.outlet, practice.clock);
            case INSTAGRAM -> new InstagramPublisher(practice.outlet, practice.clock);
            case X -> new XPublisher(practice.outlet, practice.clock);
            case YOUTUBE -> new YouTubePublisher(practice.outlet, practice.clock);
            case THREADS -> new ThreadsPublisher(practice.outlet, practice.clock);
            case WEBSITE, TIKTOK, WHATSAPP, TELEGRAM ->
                    throw new IllegalArgumentException(network + " has no adapter");
        };
    }
}
