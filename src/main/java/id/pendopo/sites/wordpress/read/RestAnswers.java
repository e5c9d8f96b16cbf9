package id.pendopo.sites.wordpress.read;

import id.pendopo.platform.fetch.Headers;
import id.pendopo.platform.fetch.Outcome;
import id.pendopo.platform.fetch.PoliteReader;
import id.pendopo.platform.fetch.PoliteReader.Reading;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the REST API and reads its JSON, whatever warnings PHP printed before it. */
final class RestAnswers {
    // A broken list must not be taken for the first whole thing inside it.
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final int LIMIT = 16 * 1024 * 1024;
    private static final Headers.Field WANTED =
            new Headers.Field("Accept", "application/json, */*;q=0.1");

    private final PoliteReader reader;
    private final URI root;

    /** What one question brought. */
    sealed interface Told {
        /** JSON with status 200. */
        record Json(JsonNode node, Headers headers) implements Told {}

        /** JSON of an error, or no JSON at all. */
        record Refused(int status, String code) implements Told {}

        record Lost(Outcome.Failed why) implements Told {}
    }

    /**
     * @param root of the API: ends in {@code /wp-json/} or in {@code ?rest_route=/}
     */
    RestAnswers(PoliteReader reader, URI root) {
        this.reader = reader;
        this.root = root;
    }

    URI root() {
        return root;
    }

    /**
     * Asks below the root.
     *
     * @param route as {@code wp/v2/posts}; empty for the root itself
     * @param query as {@code page=2&per_page=50}
     */
    Told ask(String route, String query) {
        return told(reader.read(address(route, query), LIMIT, WANTED));
    }

    URI address(String route, String query) {
        String text = root.toString();
        if (root.getRawQuery() != null) {
            return URI.create(
                    text
                            + URLEncoder.encode(route, StandardCharsets.UTF_8)
                            + (query.isEmpty() ? "" : "&" + query));
        }
        return URI.create(text + route + (query.isEmpty() ? "" : "?" + query));
    }

    private static Told told(Reading reading) {
        return switch (reading) {
            case Reading.Lost(var at, var why) -> new Told.Lost(why);
            case Reading.Got got -> {
                Optional<JsonNode> node = got.truncated() ? Optional.empty() : json(got.body());
                boolean good = got.status() == 200 && node.isPresent();
                yield good
                        ? new Told.Json(node.get(), got.headers())
                        : new Told.Refused(
                                got.status(),
                                node.map(n -> n.path("code").asString("")).orElse(""));
            }
        };
    }

    /** Empty if no part of the body from its first bracket on is JSON. */
    static Optional<JsonNode> json(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        int start = first(text, 0);
        // "[WARNING]" or "{main}" of PHP's own words may stand before the real beginning.
        for (int tries = 0; start >= 0 && tries < 20; tries++) {
            try {
                return Optional.of(JSON.readTree(text.substring(start)));
            } catch (JacksonException e) {
                start = first(text, start + 1);
            }
            if (start > 20_000) {
                break;
            }
        }
        return Optional.empty();
    }

    private static int first(String text, int from) {
        int list = text.indexOf('[', from);
        int object = text.indexOf('{', from);
        return list < 0 ? object : object < 0 ? list : Math.min(list, object);
    }
}
