package id.pendopo.sites.wordpress;

import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetId;
import id.pendopo.platform.fetch.PoliteReader;
import id.pendopo.platform.fetch.PoliteReader.Reading;
import id.pendopo.sites.redirect.Redirects;
import id.pendopo.sites.wordpress.Library.Kept;
import id.pendopo.sites.wordpress.Library.Taking;
import id.pendopo.sites.wordpress.MovedRepository.Moved;
import id.pendopo.sites.wordpress.read.LeftOut;
import id.pendopo.sites.wordpress.read.LeftOut.Reason;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Brings files of the old site into the media library of the unit: each once, whoever shows it. */
final class BringFile {
    static final String ORIGIN = "wordpress";

    private final PoliteReader reader;
    private final Library library;
    private final MovedRepository moved;
    private final Redirects redirects;
    private final int limit;
    private final InstantSource clock;

    BringFile(
            PoliteReader reader,
            Library library,
            MovedRepository moved,
            Redirects redirects,
            int limit,
            InstantSource clock) {
        this.reader = reader;
        this.library = library;
        this.moved = moved;
        this.redirects = redirects;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * The file as it stands in the library; fetched if it never was.
     *
     * @param candidates addresses it may have, the best first
     */
    Optional<Kept> bring(Arrivals run, List<URI> candidates) {
        for (URI address : candidates) {
            Optional<Kept> here =
                    moved.find(run.unit.id(), key(address))
                            .flatMap(Moved::asset)
                            .flatMap(library::find);
            if (here.isPresent()) {
                return here;
            }
        }
        URI first = candidates.getFirst();
        if (run.lostFiles.contains(key(first))) {
            return Optional.empty();
        }
        Optional<Kept> taken = fetched(run, candidates);
        if (taken.isEmpty()) {
            run.lostFiles.add(key(first));
        }
        return taken;
    }

    /** Shows them to the public and has their old addresses lead to them. */
    void publish(Arrivals run, List<AssetId> shown) {
        library.makePublic(shown);
    }

    /** Where a file of the library is public, once something shows it. */
    Optional<String> path(AssetId id) {
        return library.find(id).map(Kept::path);
    }

    /** The document of the library a public path is of; empty for pictures and strangers. */
    Optional<Asset> document(String path) {
        return library.document(path);
    }

    private Optional<Kept> fetched(Arrivals run, List<URI> candidates) {
        String fault = "";
        for (URI address : candidates) {
            switch (reader.read(address, limit)) {
                case Reading.Lost(var at, var why) -> fault = why.code();
                case Reading.Got got when got.truncated() && got.body().length >= limit -> {
                    return lost(run, address, Reason.MEDIUM_TOO_LARGE, "");
                }
                case Reading.Got got when got.ok() -> {
                    return taken(run, address, candidates, got);
                }
                case Reading.Got got -> fault = Integer.toString(got.status());
            }
        }
        return lost(run, candidates.getFirst(), Reason.MEDIUM_GONE, fault);
    }

    private Optional<Kept> taken(Arrivals run, URI address, List<URI> candidates, Reading.Got got) {
        var taking =
                library.take(run.move.city(), run.unit.id(), name(address), got.body(), run.by);
        return switch (taking) {
            case Taking.Refused(var why) -> lost(run, address, Reason.MEDIUM_REFUSED, why);
            case Taking.Taken(var file) -> {
                candidates.forEach(each -> note(run, each, file));
                run.mediumArrived();
                yield Optional.of(file);
            }
        };
    }

    private void note(Arrivals run, URI address, Kept file) {
        moved.put(
                run.unit.id(),
                new Moved(
                        key(address),
                        "",
                        Optional.empty(),
                        Optional.of(file.id()),
                        file.path(),
                        false),
                clock.instant());
        redirects.keep(run.site, address, file.path(), ORIGIN);
    }

    private static Optional<Kept> lost(Arrivals run, URI address, Reason why, String detail) {
        run.leftOut(new LeftOut(key(address), address.toString(), name(address), why, detail));
        return Optional.empty();
    }

    private static String key(URI address) {
        return "file:" + address.getHost().toLowerCase(Locale.ROOT) + address.getRawPath();
    }

    private static String name(URI address) {
        String path = address.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() ? "file" : name;
    }
}
