package id.pendopo.observatory.crawl;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Response;
import id.pendopo.observatory.visit.SiteFiles;
import id.pendopo.platform.address.Addresses;
import id.pendopo.platform.address.Domains;
import id.pendopo.platform.fetch.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a site's sitemaps, the newest of an index first, up to a number of files and entries. Only
 * those of the site's own owner; document types are refused, so no entity can be expanded.
 */
final class Sitemaps {
    static final int LIMIT = 8 * 1024 * 1024;
    private static final int MOST_ENTRIES = 50_000;
    private static final List<String> USUAL =
            List.of("/sitemap.xml", "/wp-sitemap.xml", "/sitemap_index.xml");

    private final URI site;
    private final Function<URI, Fetch> read;
    private final int mostFiles;
    private final SiteMapParser parser = new SiteMapParser(false, true);
    private final Set<URI> seen = new HashSet<>();
    private final List<URI> good = new ArrayList<>();
    private final List<SiteFiles.Entry> entries = new ArrayList<>();

    /**
     * @param read asks for a file
     */
    Sitemaps(URI site, Function<URI, Fetch> read, int mostFiles) {
        this.site = site;
        this.read = read;
        this.mostFiles = mostFiles;
    }

    /** Those named in robots.txt, or the first found at a usual place. */
    void readAll(List<String> named) {
        List<URI> given =
                named.stream()
                        .map(n -> Addresses.resolve(site, n))
                        .flatMap(Optional::stream)
                        .toList();
        if (!given.isEmpty()) {
            given.forEach(this::readOne);
            return;
        }
        for (String place : USUAL) {
            readOne(site.resolve(place));
            if (!good.isEmpty()) {
                return;
            }
        }
    }

    /** Addresses of sitemaps that could be read. */
    List<URI> found() {
        return good;
    }

    List<SiteFiles.Entry> entries() {
        return entries;
    }

    private void readOne(URI address) {
        boolean wanted =
                seen.size() < mostFiles
                        && entries.size() < MOST_ENTRIES
                        && Domains.sameOwner(site, address);
        if (!wanted || !seen.add(address)) {
            return;
        }
        Fetch fetch = read.apply(address);
        if (fetch.outcome() instanceof Outcome.Read && fetch.response().isPresent()) {
            parse(address, fetch.response().get());
        }
    }

    private void parse(URI address, Response response) {
        try {
            AbstractSiteMap map = parser.parseSiteMap(unpacked(response.body()), address.toURL());
            good.add(address);
            switch (map) {
                case SiteMapIndex index -> children(index.getSitemaps());
                case SiteMap plain -> add(plain.getSiteMapUrls());
                default -> {}
            }
        } catch (UnknownFormatException | IOException | RuntimeException e) {
            // What calls itself a sitemap and is none, as a soft 404: as if there were none.
        }
    }

    private void children(Collection<AbstractSiteMap> maps) {
        maps.stream()
                .sorted(
                        Comparator.comparing((AbstractSiteMap m) -> time(m.getLastModified()))
                                .reversed())
                .map(m -> address(m.getUrl()))
                .flatMap(Optional::stream)
                .forEach(this::readOne);
    }

    private void add(Collection<SiteMapURL> urls) {
        for (SiteMapURL url : urls) {
            if (entries.size() >= MOST_ENTRIES) {
                return;
            }
            Optional<Date> modified = Optional.ofNullable(url.getLastModified());
            address(url.getUrl())
                    .ifPresent(a ->
                            entries.add(new SiteFiles.Entry(a, modified.map(Date::toInstant))));
        }
    }

    private static long time(@Nullable Date date) {
        return date == null ? 0 : date.getTime();
    }

    private static Optional<URI> address(@Nullable URL url) {
        return url == null ? Optional.empty() : Addresses.parse(url.toString());
    }

    /** Our own unpacking, because the library's has no bound. */
    private static byte[] unpacked(byte[] body) throws IOException {
        boolean packed = body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
        if (!packed) {
            return body;
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readNBytes(LIMIT);
        }
    }
}
