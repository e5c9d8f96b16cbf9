package id.pendopo.publishing.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;

/**
 * The citizens of the practice networks: they see a post, like it, share it and write below it. The
 * same post always meets the same crowd, and its figures only grow.
 */
final class Crowd {
    /** Half of all who will ever see a post see it in this time. */
    private static final Duration HALF = Duration.ofHours(6);

    private static final List<String> SAYINGS = sayings();
    private static final List<String> NAMES =
            List.of(
                    "Warga Latihan 1",
                    "Warga Latihan 2",
                    "Warga Latihan 3",
                    "Warga Latihan 4",
                    "Warga Latihan 5",
                    "Warga Latihan 6");

    private final long seed;
    private final Instant at;
    private final long followers;
    private final Duration age;

    private Crowd(JsonNode post, long followers, Instant now) {
        this.seed = post.path("id").asString("").hashCode() * 31L + 7;
        this.at = Instant.parse(post.path("at").asString());
        this.followers = followers;
        this.age = Duration.between(at, now);
    }

    static Crowd of(JsonNode post, JsonNode account, Instant now) {
        return new Crowd(post, Math.max(50, account.path("followers").asLong(0)), now);
    }

    long reach() {
        double share = 0.08 + 0.3 * random(1).nextDouble();
        double grown = 1 - Math.pow(0.5, Math.max(0, age.toSeconds()) / (double) HALF.toSeconds());
        return Math.round(followers * share * grown);
    }

    long views() {
        return Math.round(reach() * (1.2 + 0.4 * random(2).nextDouble()));
    }

    long likes() {
        return Math.round(reach() * (0.01 + 0.05 * random(3).nextDouble()));
    }

    long shares() {
        return Math.round(reach() * 0.01 * random(4).nextDouble());
    }

    long saves() {
        return Math.round(reach() * 0.008 * random(5).nextDouble());
    }

    long clicks() {
        return Math.round(reach() * 0.03 * random(6).nextDouble());
    }

    /** Comments that have been written by now, the oldest first. */
    List<Saying> sayings(Instant now) {
        var random = random(7);
        var said = new ArrayList<Saying>();
        Instant moment = at;
        int all = random.nextInt(5);
        int first = random.nextInt(SAYINGS.size());
        for (int i = 0; i < all; i++) {
            moment = moment.plusSeconds(120 + random.nextInt(5400));
            String name = NAMES.get(random.nextInt(NAMES.size()));
            String words = SAYINGS.get((first + i) % SAYINGS.size());
            if (!moment.isAfter(now)) {
                said.add(new Saying(i, name, words, moment));
            }
        }
        return said;
    }

    /** What a citizen wrote. */
    record Saying(int number, String author, String words, Instant at) {}

    private SplittableRandom random(int what) {
        return new SplittableRandom(seed * 1_000_003 + what);
    }

    private static List<String> sayings() {
        try (InputStream in = Crowd.class.getResourceAsStream("/practice/sayings.txt")) {
            if (in == null) {
                throw new IllegalStateException("practice/sayings.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
