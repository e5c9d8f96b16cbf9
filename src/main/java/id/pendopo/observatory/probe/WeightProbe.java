package id.pendopo.observatory.probe;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Gathering;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Response;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.fetch.Headers;
import java.net.URI;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** How heavy the home page is for a citizen's connection, as its answer and its markup show. */
final class WeightProbe implements Probe {
    private static final Indicator BYTES = Indicator.of("weight.page-bytes", Measure.BYTES);
    private static final Indicator PARTS = Indicator.of("weight.parts", Measure.COUNT);
    private static final Indicator FIRST = Indicator.noisy("weight.first-byte", Measure.MILLIS);
    private static final Indicator COMPRESSED = Indicator.of("weight.compressed", Measure.YES_NO);
    private static final Indicator SIZED = Indicator.of("weight.images-sized", Measure.SHARE);
    private static final Indicator REUSABLE = Indicator.of("weight.reusable", Measure.YES_NO);

    /** What fits one packet gains nothing by compression. */
    private static final int WORTH_COMPRESSING = 1_400;

    private static final Set<String> BY_SRC =
            Set.of("img", "script", "iframe", "audio", "video", "source", "embed", "track");
    private static final Pattern LIFETIME = Pattern.compile("(?:^|[,\\s])max-age=\"?0*[1-9]");

    @Override
    public String id() {
        return "weight";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(BYTES, PARTS, FIRST, COMPRESSED, SIZED, REUSABLE);
    }

    @Override
    public List<Matter<?>> matters() {
        return List.of(HomeParts.MATTER);
    }

    @Override
    public List<Reading> read(Visit visit, Context context) {
        var home = Readings.home(visit).filter(f -> f.page().isPresent());
        return home.map(f -> read(f, f.response().orElseThrow(), visit.of(HomeParts.MATTER).of(f)))
                .orElseGet(() -> Readings.notMeasured(indicators(), Unmeasured.SITE_NOT_READ));
    }

    private static List<Reading> read(Fetch home, Response response, Parts parts) {
        return List.of(
                bytes(home, response),
                parts(home, parts),
                Readings.measured(
                        FIRST,
                        home.firstByte().toNanos() / 1e6,
                        List.of(),
                        Readings.proof(home, home.firstByte().toMillis() + " ms")),
                compressed(home, response),
                sized(home, parts),
                reusable(home, response));
    }

    private static Reading bytes(Fetch home, Response response) {
        var findings =
                response.truncated()
                        ? List.of(Finding.on(response.address(), "weight.too-long"))
                        : List.<Finding>of();
        return Readings.measured(
                BYTES,
                response.wireBytes(),
                findings,
                Readings.proof(
                        home, response.wireBytes() + " / " + response.body().length + " bytes"));
    }

    private static Reading parts(Fetch home, Parts parts) {
        var examples = parts.addresses().stream().sorted().limit(5).toList();
        return Readings.measured(
                PARTS,
                parts.addresses().size(),
                List.of(),
                Readings.proof(home, String.join("\n", examples)));
    }

    /**
     * What the home page's markup brings with it.
     *
     * @param addresses that a browser would fetch
     * @param unsized images without width or height
     * @param image the first of those, else the first of all
     */
    private record Parts(
            URI page, Set<String> addresses, int images, int unsized, Optional<String> image) {
        static Parts of(Page page) {
            var addresses = new HashSet<String>();
            page.elements().forEach(e -> addresses.add(part(e)));
            addresses.remove("");
            var images = page.elements("img");
            var without = images.stream().filter(i -> !sized(i)).toList();
            return new Parts(
                    page.address(),
                    addresses,
                    images.size(),
                    without.size(),
                    Stream.concat(without.stream(), images.stream())
                            .findFirst()
                            .map(Markup::opening));
        }
    }

    /** The home pages' parts. */
    private static final class HomeParts implements Gathering {
        static final Matter<HomeParts> MATTER = new Matter<>(HomeParts.class, HomeParts::new);

        private final Map<Fetch, Parts> homes = new IdentityHashMap<>();

        @Override
        public void page(Fetch fetch, Page page) {
            if (fetch.purpose() == Purpose.HOME) {
                homes.put(fetch, Parts.of(page));
            }
        }

        Parts of(Fetch home) {
            return Objects.requireNonNull(homes.get(home));
        }
    }

    /** The address a browser would fetch for the element; empty if none. */
    private static String part(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        var name = element.normalName();
        var address = "";
        if (BY_SRC.contains(name)) {
            address = element.attr("src");
        } else if (name.equals("link")
                && element.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet")) {
            address = element.attr("href");
        }
        return address.startsWith("data:") ? "" : address.strip();
    }

    private static Reading compressed(Fetch home, Response response) {
        if (response.body().length < WORTH_COMPRESSING) {
            return Readings.notMeasured(COMPRESSED, Unmeasured.NOT_APPLICABLE);
        }
        var encoding = response.headers().first("content-encoding").orElse("");
        boolean yes =
                response.wireBytes() < response.body().length
                        || !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity");
        return Readings.yesNo(
                COMPRESSED,
                yes,
                Finding.on(
                        response.address(),
                        "weight.not-compressed",
                        Integer.toString(response.body().length / 1000)),
                Readings.proof(
                        home,
                        "content-encoding: %s, %d / %d bytes"
                                .formatted(
                                        encoding, response.wireBytes(), response.body().length)));
    }

    /** Browsers keep the place of an image whose width and height are stated. */
    private static Reading sized(Fetch home, Parts parts) {
        if (parts.image().isEmpty()) {
            return Readings.notMeasured(SIZED, Unmeasured.NOTHING_FOUND);
        }
        var shown = parts.image().get();
        var findings =
                parts.unsized() == 0
                        ? List.<Finding>of()
                        : List.of(
                                Finding.on(
                                        parts.page(),
                                        "weight.images-without-size",
                                        Integer.toString(parts.unsized()),
                                        shown));
        return Readings.measured(
                SIZED,
                (double) (parts.images() - parts.unsized()) / parts.images(),
                findings,
                Readings.proof(home, shown));
    }

    private static boolean sized(Element image) {
        var style = image.attr("style").toLowerCase(Locale.ROOT);
        return (image.hasAttr("width") || style.contains("width"))
                && (image.hasAttr("height") || style.contains("height"));
    }

    /** Whether a browser may keep the page or ask whether it changed. Source: RFC 9111. */
    private static Reading reusable(Fetch home, Response response) {
        var headers = response.headers();
        var control = String.join(", ", headers.all("cache-control")).toLowerCase(Locale.ROOT);
        boolean checkable =
                headers.first("etag").isPresent() || headers.first("last-modified").isPresent();
        boolean fresh =
                LIFETIME.matcher(control).find()
                        || control.isEmpty() && headers.first("expires").isPresent();
        return Readings.yesNo(
                REUSABLE,
                !control.contains("no-store") && (checkable || fresh),
                Finding.on(response.address(), "weight.not-reusable"),
                Readings.proof(home, caching(headers)));
    }

    private static String caching(Headers headers) {
        var text = new StringBuilder();
        for (var name : List.of("cache-control", "expires", "etag", "last-modified")) {
            headers.all(name).forEach(v -> text.append(name).append(": ").append(v).append('\n'));
        }
        return text.toString();
    }
}
