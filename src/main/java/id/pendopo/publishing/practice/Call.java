package id.pendopo.publishing.practice;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * One request to a practice network.
 *
 * @param host the real one it stands in for
 * @param base scheme and authority under which the practice network was asked
 * @param path without the query
 * @param parameters of the query and of a form, the form before the query
 * @param headers names in lower case
 */
record Call(
        String method,
        String host,
        URI base,
        String path,
        Map<String, String> parameters,
        Map<String, String> headers,
        byte[] body) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Map<String, String> decoded(String form) {
        var fields = new LinkedHashMap<String, String>();
        for (String pair : form.split("&")) {
            int is = pair.indexOf('=');
            if (!pair.isEmpty()) {
                fields.put(
                        plain(is < 0 ? pair : pair.substring(0, is)),
                        is < 0 ? "" : plain(pair.substring(is + 1)));
            }
        }
        return fields;
    }

    private static String plain(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    boolean is(String wanted) {
        return method.equals(wanted);
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    boolean has(String name) {
        return parameters.containsKey(name);
    }

    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** From the header, or as Meta also takes it, from the parameters. */
    String token() {
        String header = header("authorization");
        int space = header.indexOf(' ');
        return space < 0 ? parameter("access_token") : header.substring(space + 1).strip();
    }

    /** The n-th part of the path, from 0; empty if there are fewer. */
    String part(int n) {
        String[] parts = path.substring(1).split("/");
        return n < parts.length ? parts[n] : "";
    }

    int parts() {
        return path.equals("/") ? 0 : path.substring(1).split("/").length;
    }

    JsonNode json() {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
