package id.pendopo.publishing.network.meta;

import static id.pendopo.publishing.network.Failure.Kind.ACCOUNT_UNUSABLE;
import static id.pendopo.publishing.network.Failure.Kind.BAD_CONTENT;
import static id.pendopo.publishing.network.Failure.Kind.RETRY;
import static id.pendopo.publishing.network.Failure.Kind.UNKNOWN;

import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.Found;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.network.wire.Reply;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What Meta's error codes mean for a delivery. Source:
 * developers.facebook.com/docs/graph-api/guides/error-handling and
 * developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/error-codes.
 */
public final class MetaFailures {
    /** Used where a limit is named without an end. */
    private static final Duration A_WHILE = Duration.ofMinutes(15);

    private static final Set<Integer> LIMITS = Set.of(4, 17, 32, 613, 1390008);
    private static final Pattern REGAIN =
            Pattern.compile("\"estimated_time_to_regain_access\"\\s*:\\s*(\\d{1,5})");

    /** By subcode or code, whichever is told; the subcode is the more exact one. */
    private static final Map<Integer, Failure.Kind> KINDS =
            Map.ofEntries(
                    Map.entry(102, ACCOUNT_UNUSABLE),
                    Map.entry(104, ACCOUNT_UNUSABLE),
                    Map.entry(190, ACCOUNT_UNUSABLE),
                    Map.entry(368, ACCOUNT_UNUSABLE),
                    Map.entry(1404078, ACCOUNT_UNUSABLE),
                    Map.entry(4854002, ACCOUNT_UNUSABLE),
                    Map.entry(2207050, ACCOUNT_UNUSABLE),
                    Map.entry(2207051, ACCOUNT_UNUSABLE),
                    Map.entry(1346003, BAD_CONTENT),
                    Map.entry(1404102, BAD_CONTENT),
                    Map.entry(1366046, BAD_CONTENT),
                    Map.entry(1609008, BAD_CONTENT),
                    Map.entry(324, BAD_CONTENT),
                    Map.entry(352, BAD_CONTENT),
                    Map.entry(506, BAD_CONTENT),
                    Map.entry(36001, BAD_CONTENT),
                    Map.entry(36003, BAD_CONTENT),
                    Map.entry(2207001, BAD_CONTENT),
                    Map.entry(2207004, BAD_CONTENT),
                    Map.entry(2207005, BAD_CONTENT),
                    Map.entry(2207009, BAD_CONTENT),
                    Map.entry(2207010, BAD_CONTENT),
                    Map.entry(2207026, BAD_CONTENT),
                    Map.entry(1366051, UNKNOWN),
                    Map.entry(2207003, RETRY),
                    Map.entry(2207008, RETRY),
                    Map.entry(2207020, RETRY),
                    Map.entry(2207027, RETRY),
                    Map.entry(2207042, RETRY),
                    Map.entry(2207052, RETRY),
                    Map.entry(2207053, RETRY),
                    Map.entry(2207082, RETRY),
                    Map.entry(6000, RETRY));

    private final String network;

    /**
     * @param network begins every code, as {@code facebook}
     */
    public MetaFailures(String network) {
        this.network = network;
    }

    /** Of a call that may be repeated. */
    public Failure retry(Reply reply) {
        return switch (reply) {
            case Reply.Silent silent -> silent.retry();
            case Reply.Held held -> held.failure();
            case Reply.Said said -> said(said, false);
        };
    }

    /** Of the irreversible call: what the network did not refuse outright may have happened. */
    public Failure once(Reply reply) {
        return switch (reply) {
            case Reply.Silent silent -> silent.once();
            case Reply.Held held -> held.failure();
            case Reply.Said said -> said(said, true);
        };
    }

    /** By a code alone, as a container's status tells it. */
    public Failure coded(int code, String detail) {
        Failure.Kind kind = KINDS.getOrDefault(code, RETRY);
        Optional<Duration> after =
                code == 2207042 ? Optional.of(Duration.ofHours(1)) : Optional.empty();
        return new Failure(kind, network + "-" + code, after, detail);
    }

    private Failure said(Reply.Said said, boolean once) {
        JsonNode error = said.json().path("error");
        int code = error.path("code").asInt(0);
        int subcode = error.path("error_subcode").asInt(0);
        String detail =
                "%d code %d/%d: %s"
                        .formatted(
                                said.status(), code, subcode, error.path("message").asString(""));
        if (said.status() < 400 || code == 0) {
            boolean refused = said.status() >= 400 && said.status() < 500;
            Failure.Kind unclear = once && !refused ? UNKNOWN : RETRY;
            return new Failure(unclear, network + "-" + said.status(), detail);
        }
        if (LIMITS.contains(code)
                || LIMITS.contains(subcode)
                || code >= 80000 && code <= 80014
                || said.status() == 429) {
            return new Failure(RETRY, network + "-limit", Optional.of(regained(said)), detail);
        }
        int telling = KINDS.containsKey(subcode) ? subcode : code;
        return new Failure(kind(telling, said.status(), once), network + "-" + telling, detail);
    }

    private static Failure.Kind kind(int code, int status, boolean once) {
        Failure.Kind known = KINDS.get(code);
        if (known != null) {
            return known;
        }
        if (status >= 500 || code == 1 || code == 2) {
            return once ? UNKNOWN : RETRY;
        }
        boolean permission = code == 3 || code == 10 || code >= 200 && code <= 299;
        return permission ? ACCOUNT_UNUSABLE : BAD_CONTENT;
    }

    private static Duration regained(Reply.Said said) {
        Matcher minutes =
                REGAIN.matcher(said.headers().first("x-business-use-case-usage").orElse(""));
        return minutes.find() && !minutes.group(1).equals("0")
                ? Duration.ofMinutes(Long.parseLong(minutes.group(1)))
                : A_WHILE;
    }

    /** Whether the object that was asked for is there: code 100 with 33 says that it is not. */
    public Found standing(Reply reply, RemotePost post) {
        if (reply instanceof Reply.Said said) {
            if (said.good()) {
                return new Found.There(post);
            }
            JsonNode error = said.json().path("error");
            if (error.path("code").asInt(0) == 100 && error.path("error_subcode").asInt(0) == 33) {
                return new Found.NotThere();
            }
        }
        return new Found.CannotTell(retry(reply).code());
    }
}
