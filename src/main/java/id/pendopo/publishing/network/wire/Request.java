package id.pendopo.publishing.network.wire;

import id.pendopo.directory.Network;
import id.pendopo.platform.fetch.Headers;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One request to a network.
 *
 * @param heavy whether it carries a piece of a file, and so may take long
 */
public record Request(
        Network network,
        String method,
        URI address,
        List<Headers.Field> headers,
        byte[] body,
        boolean heavy) {
    public Request {
        headers = List.copyOf(headers);
    }

    public static Request of(Network network, String method, URI address) {
        return new Request(network, method, address, List.of(), new byte[0], false);
    }

    /** A query that says nothing but parameters, in their order. */
    public static URI query(URI address, Map<String, String> parameters) {
        String join = address.getRawQuery() == null ? "?" : "&";
        return parameters.isEmpty() ? address : URI.create(address + join + encoded(parameters));
    }

    public Request bearer(String token) {
        return header("Authorization", "Bearer " + token);
    }

    public Request header(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(new Headers.Field(name, value));
        return new Request(network, method, address, more, body, heavy);
    }

    public Request form(Map<String, String> fields) {
        return carrying(
                "application/x-www-form-urlencoded",
                encoded(fields).getBytes(StandardCharsets.UTF_8));
    }

    public Request json(JsonNode json) {
        return carrying("application/json", json.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A piece of a file as it is. */
    public Request piece(String type, byte[] bytes) {
        Request carrying = carrying(type, bytes);
        return new Request(network, method, address, carrying.headers, bytes, true);
    }

    private Request carrying(String type, byte[] bytes) {
        Request typed = header("Content-Type", type);
        return new Request(network, method, address, typed.headers, bytes, heavy);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Never what it carries, nor its headers or query: they hold secrets. */
    @Override
    public String toString() {
        return "%s %s%s".formatted(method, address.getHost(), address.getRawPath());
    }
}
