package id.pendopo.observatory.evidence;

import id.pendopo.observatory.visit.Disguise;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Hop;
import id.pendopo.observatory.visit.Response;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.fetch.Ask;
import id.pendopo.platform.fetch.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Turns a visit into WARC records: for each response itself, its request and the way to it. */
final class VisitRecords {
    private static final int FIRST_ERROR = 400;

    /** They speak of how the body travelled; it is kept decoded. */
    private static final Set<String> OF_THE_WIRE =
            Set.of("content-encoding", "transfer-encoding", "content-length");

    private final WarcWriter writer;
    private final String file;
    private final String userAgent;
    private final Map<String, Location> kept = new HashMap<>();

    VisitRecords(WarcWriter writer, String file, String userAgent) {
        this.writer = writer;
        this.file = file;
        this.userAgent = userAgent;
    }

    Map<String, Location> write(Visit visit) throws IOException {
        var about =
                Map.of(
                        "software",
                        List.of("Pendopo"),
                        "http-header-user-agent",
                        List.of(userAgent),
                        "format",
                        List.of("WARC File Format 1.0"));
        writer.write(
                new Warcinfo.Builder()
                        .filename(file)
                        .date(visit.startedAt())
                        .fields(about)
                        .build());
        for (Fetch fetch : all(visit).toList()) {
            if (fetch.response().isPresent()) {
                write(fetch, fetch.response().get());
            }
        }
        return kept;
    }

    static Kept kept(WarcResponse record) throws IOException {
        var http = record.http();
        List<Headers.Field> fields =
                http.headers().map().entrySet().stream()
                        .flatMap(h ->
                                h.getValue().stream().map(v -> new Headers.Field(h.getKey(), v)))
                        .toList();
        byte[] body = http.body().stream().readAllBytes();
        return new Kept(
                record.targetURI(), record.date(), http.status(), new Headers(fields), body);
    }

    private static Stream<Fetch> all(Visit visit) {
        return Stream.of(
                        visit.fetches().stream(),
                        visit.files().asked(),
                        visit.missing().stream(),
                        visit.disguises().stream().map(Disguise::fetch))
                .flatMap(s -> s);
    }

    private void write(Fetch fetch, Response response) throws IOException {
        URI address = response.address();
        var digest = new WarcDigest("sha256", response.contentHash());
        Location first = kept.get(response.contentHash());
        URI id;
        if (first == null) {
            long offset = writer.position();
            var record = new WarcResponse.Builder(address).date(fetch.at()).payloadDigest(digest);
            if (response.truncated()) {
                record.truncated(WarcTruncationReason.LENGTH);
            }
            WarcResponse built =
                    record.body(MediaType.HTTP_RESPONSE, http(response, response.body())).build();
            writer.write(built);
            kept.put(response.contentHash(), new Location(file, offset));
            id = built.id();
        } else {
            var revisit =
                    new WarcRevisit.Builder(address, WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_0)
                            .date(fetch.at())
                            .payloadDigest(digest);
            WarcRevisit built =
                    revisit.body(MediaType.HTTP_RESPONSE, http(response, new byte[0])).build();
            writer.write(built);
            id = built.id();
        }
        writeRequest(fetch, address, id);
        writeWay(fetch, address, id);
    }

    /** As it was sent, but for cookies and what a disguise said of itself. */
    private void writeRequest(Fetch fetch, URI address, URI response) throws IOException {
        String path =
                address.getRawPath()
                        + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        String head =
                "GET "
                        + path
                        + " HTTP/1.1\r\n"
                        + lines(new Ask(address, "GET", List.of(), 0).head(userAgent))
                        + "\r\n";
        writer.write(
                new WarcRequest.Builder(address)
                        .date(fetch.at())
                        .concurrentTo(response)
                        .body(MediaType.HTTP_REQUEST, head.getBytes(StandardCharsets.UTF_8))
                        .build());
    }

    private void writeWay(Fetch fetch, URI address, URI response) throws IOException {
        List<String> hops = fetch.hops().stream().map(VisitRecords::line).toList();
        Map<String, List<String>> fields =
                Map.of(
                        "outcome", List.of(fetch.outcome().code()),
                        "purpose", List.of(fetch.purpose().name().toLowerCase(Locale.ROOT)),
                        "fetchTimeMs", List.of(String.valueOf(fetch.firstByte().toMillis())),
                        "via", hops);
        writer.write(
                new WarcMetadata.Builder()
                        .targetURI(address)
                        .date(fetch.at())
                        .concurrentTo(response)
                        .fields(fields)
                        .build());
    }

    private static String line(Hop hop) {
        return hop.from() + " " + hop.status() + " " + hop.to();
    }

    private static byte[] http(Response response, byte[] body) {
        var out = new ByteArrayOutputStream(body.length + 1024);
        List<Headers.Field> fields =
                response.headers().fields().stream()
                        .map(f ->
                                OF_THE_WIRE.contains(f.name().toLowerCase(Locale.ROOT))
                                        ? new Headers.Field("X-Archive-Orig-" + f.name(), f.value())
                                        : f)
                        .toList();
        String reason = response.status() < FIRST_ERROR ? "OK" : "Error";
        String head =
                "HTTP/1.1 "
                        + response.status()
                        + " "
                        + reason
                        + "\r\n"
                        + lines(new Headers(fields))
                        + "Content-Length: "
                        + body.length
                        + "\r\n\r\n";
        out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(body);
        return out.toByteArray();
    }

    /** Line ends within a value, as some servers manage to send, would break the record. */
    private static String lines(Headers headers) {
        var out = new StringBuilder();
        for (Headers.Field field : headers.fields()) {
            if (!field.name().isBlank()) {
                out.append(field.name())
                        .append(": ")
                        .append(field.value().replaceAll("[\\r\\n\\x00]", " "))
                        .append("\r\n");
            }
        }
        return out.toString();
    }
}
