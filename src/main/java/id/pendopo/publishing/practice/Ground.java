package id.pendopo.publishing.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What every practice network stands on.
 *
 * @param store of this network alone
 * @param processing how long it works on a picture or video
 */
record Ground(Store store, Desk desk, InstantSource clock, Pull pull, Duration processing) {
    Instant now() {
        return clock.instant();
    }

    Optional<ObjectNode> account(String id) {
        return store.get("account", id);
    }

    List<ObjectNode> accounts() {
        return store.all("account", a -> true);
    }

    /** The account with the name people write; empty if there is none. */
    Optional<ObjectNode> handled(String handle) {
        return store
                .all("account", a -> a.path("handle").asString("").equalsIgnoreCase(handle))
                .stream()
                .findFirst();
    }

    /** A post, published; what the timeline shows of it stands under the same names everywhere. */
    ObjectNode post(String id, String account, String words) {
        ObjectNode post = Response.object();
        post.put("id", id).put("account", account).put("words", words);
        post.put("title", "").put("link", "").put("form", "post").put("public", true);
        post.put("at", now().toString()).put("deleted", false);
        post.putArray("media");
        return post;
    }

    /** Posts of the account that are there, the newest first. */
    List<ObjectNode> posts(String account) {
        return store.all(
                        "post",
                        p ->
                                p.path("account").asString("").equals(account)
                                        && !p.path("deleted").asBoolean())
                .reversed();
    }

    /** How many posts each account has that are there; accounts without any are left out. */
    Map<String, Long> postCounts() {
        return store.all("post", p -> !p.path("deleted").asBoolean()).stream()
                .collect(
                        Collectors.groupingBy(
                                p -> p.path("account").asString(), Collectors.counting()));
    }

    /** The post, if it is there. */
    Optional<ObjectNode> standing(String id) {
        return store.get("post", id).filter(p -> !p.path("deleted").asBoolean());
    }

    void delete(ObjectNode post) {
        store.put("post", post.path("id").asString(), post.put("deleted", true));
    }

    Duration age(JsonNode thing) {
        return Duration.between(Instant.parse(thing.path("at").asString()), now());
    }

    /** As a folder and host are called. */
    static String slug(Enum<?> network) {
        return network.name().toLowerCase(Locale.ROOT);
    }
}
