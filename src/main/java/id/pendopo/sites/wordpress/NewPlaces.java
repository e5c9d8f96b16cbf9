package id.pendopo.sites.wordpress;

import id.pendopo.newsroom.AssetId;
import id.pendopo.platform.address.Addresses;
import id.pendopo.platform.address.Domains;
import id.pendopo.sites.redirect.Redirects;
import id.pendopo.sites.wordpress.read.LeftOut;
import id.pendopo.sites.wordpress.read.LeftOut.Reason;
import id.pendopo.sites.wordpress.read.OldMedium;
import id.pendopo.sites.wordpress.text.Places;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Where things of the old site stand here, as far as they have come. */
final class NewPlaces implements Places {
    private static final Pattern SIZE =
            Pattern.compile("(?:-\\d{2,5}x\\d{2,5}|-scaled)(?=\\.\\w{2,5}$)");
    private static final AssetId NONE = new AssetId(new UUID(0, 0));

    private final Arrivals run;
    private final BringFile files;
    private final Redirects redirects;
    private final Map<String, OldMedium> library = new HashMap<>();

    NewPlaces(Arrivals run, BringFile files, Redirects redirects) {
        this.run = run;
        this.files = files;
        this.redirects = redirects;
        run.catalogue.media().values().forEach(m -> library.put(name(m.source()), m));
    }

    @Override
    public Optional<Picture> picture(URI address, String alt) {
        if (!Domains.sameOwner(address, run.catalogue.site().home())) {
            run.leftOut(
                    new LeftOut(
                            "file:" + address,
                            address.toString(),
                            "",
                            Reason.MEDIUM_ELSEWHERE,
                            address.getHost()));
            return Optional.empty();
        }
        Optional<OldMedium> known = Optional.ofNullable(library.get(name(address)));
        String words = alt.isEmpty() ? known.map(OldMedium::alt).orElse("") : alt;
        if (run.move.dryRun()) {
            return Optional.of(new Picture(NONE, address.toString(), words));
        }
        return files.bring(run, candidates(address, known))
                .filter(Library.Kept::picture)
                .map(asset -> new Picture(asset.id(), asset.path(), words));
    }

    /** The picture of the library with this id. */
    Optional<Picture> picture(long id) {
        return Optional.ofNullable(run.catalogue.media().get(id))
                .flatMap(m -> picture(m.source(), m.alt()));
    }

    @Override
    public Optional<String> document(URI address) {
        if (run.move.dryRun()) {
            return Optional.of(address.toString());
        }
        Optional<Library.Kept> asset =
                files.bring(
                        run, candidates(address, Optional.ofNullable(library.get(name(address)))));
        asset.ifPresent(a -> files.publish(run, List.of(a.id())));
        return asset.map(Library.Kept::path);
    }

    @Override
    public Optional<String> page(URI address) {
        if (onFront(address)) {
            return Optional.of("/");
        }
        return redirects.target(run.site, address.getRawPath(), address.getRawQuery());
    }

    @Override
    public boolean own(URI address) {
        return Addresses.sameSite(address, run.catalogue.site().home());
    }

    private boolean onFront(URI address) {
        return address.getRawQuery() == null
                && (address.getRawPath() + "/")
                        .replaceAll("/+$", "/")
                        .equals(run.catalogue.site().home().getRawPath());
    }

    /** The original before the size a text shows, which may be the only one left. */
    private static List<URI> candidates(URI address, Optional<OldMedium> known) {
        var all = new ArrayList<URI>();
        known.map(OldMedium::source).ifPresent(all::add);
        URI bare = URI.create(SIZE.matcher(withoutQuery(address)).replaceFirst(""));
        if (!all.contains(bare)) {
            all.add(bare);
        }
        URI written = URI.create(withoutQuery(address));
        if (!all.contains(written)) {
            all.add(written);
        }
        return all;
    }

    private static String withoutQuery(URI address) {
        String text = address.toString();
        return text.indexOf('?') < 0 ? text : text.substring(0, text.indexOf('?'));
    }

    /** Its path in its largest size; the host may be one of several names. */
    private static String name(URI address) {
        return SIZE.matcher(String.valueOf(address.getRawPath())).replaceFirst("");
    }
}
