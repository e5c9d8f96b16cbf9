package id.pendopo.publishing.practice;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a practice network answers. */
record Response(int status, Map<String, String> headers, byte[] body) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static Response json(int status, JsonNode json) {
        return new Response(
                status,
                Map.of("Content-Type", "application/json; charset=utf-8"),
                json.toString().getBytes(StandardCharsets.UTF_8));
    }

    static Response json(JsonNode json) {
        return json(200, json);
    }

    static Response html(int status, String html) {
        return new Response(
                status,
                Map.of(
                        "Content-Type",
                        "text/html; charset=utf-8",
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self';"
                                + " frame-ancestors 'none'",
                        "Referrer-Policy",
                        "no-referrer"),
                html.getBytes(StandardCharsets.UTF_8));
    }

    static Response empty(int status) {
        return new Response(status, Map.of(), new byte[0]);
    }

    static Response redirect(String to) {
        return empty(303).with("Location", to);
    }

    Response with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, more, body);
    }
}
