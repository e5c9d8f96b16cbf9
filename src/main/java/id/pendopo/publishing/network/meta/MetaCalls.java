package id.pendopo.publishing.network.meta;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Reactions;
import id.pendopo.publishing.network.wire.Outlet;
import id.pendopo.publishing.network.wire.Reply;
import id.pendopo.publishing.network.wire.Request;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Calls to a Graph interface: the version in the path, the token in the header, never in an
 * address.
 *
 * @param door the address's name in the settings, as {@code graph}
 */
public record MetaCalls(Outlet outlet, Network network, String door, MetaFailures failures) {
    /** Meta writes offsets as +0000, the standard as Z or +00:00. */
    private static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .appendOffset("+HHMM", "Z")
                    .toFormatter(java.util.Locale.ROOT);

    public Reply get(String path, String token, Map<String, String> parameters) {
        URI address = Request.query(at(path), parameters);
        return outlet.send(Request.of(network, "GET", address).bearer(token));
    }

    public Reply post(String path, String token, Map<String, String> fields) {
        return outlet.send(Request.of(network, "POST", at(path)).bearer(token).form(fields));
    }

    public Reply delete(String path, String token) {
        return outlet.send(Request.of(network, "DELETE", at(path)).bearer(token));
    }

    public URI at(String path) {
        return outlet.at(network, door, "/" + outlet.facts(network).version() + "/" + path);
    }

    /** A reading of what a good answer says. */
    public <T> Reactions.Reading<T> reading(Reply reply, Function<JsonNode, T> read) {
        return reply instanceof Reply.Said said && said.good()
                ? new Reactions.Reading.Read<>(read.apply(said.json()))
                : new Reactions.Reading.Failed<>(failures.retry(reply));
    }

    /** Empty if it is no moment. */
    public static Optional<Instant> moment(String text) {
        try {
            return Optional.of(
                    text.endsWith("Z")
                            ? Instant.parse(text)
                            : OffsetDateTime.parse(text, MOMENT).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Empty if it is no web address. */
    public static Optional<URI> link(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(URI.create(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
