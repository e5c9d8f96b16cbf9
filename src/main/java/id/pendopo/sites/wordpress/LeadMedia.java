package id.pendopo.sites.wordpress;

import id.pendopo.sites.redirect.Redirects;
import id.pendopo.sites.wordpress.MovedRepository.Moved;
import id.pendopo.sites.wordpress.read.LeftOut;
import id.pendopo.sites.wordpress.read.LeftOut.Reason;
import id.pendopo.sites.wordpress.read.OldMedium;
import id.pendopo.sites.wordpress.read.OldTerm;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Leads on what stands around the posts: WordPress's page of each file to the post that shows it,
 * lists of categories and tags to the news. Files that nothing public shows are told, not brought:
 * forgotten uploads may be anything.
 */
final class LeadMedia {
    private static final String NEWS = "/berita";

    private final MovedRepository moved;
    private final Redirects redirects;

    LeadMedia(MovedRepository moved, Redirects redirects) {
        this.moved = moved;
        this.redirects = redirects;
    }

    void lead(Arrivals run) {
        for (OldTerm term : run.catalogue.terms()) {
            term.page().ifPresent(p -> redirects.keep(run.site, p, NEWS, BringFile.ORIGIN));
        }
        for (OldMedium medium : run.catalogue.media().values()) {
            Optional<Moved> file = moved.find(run.unit.id(), file(medium));
            Optional<String> target =
                    medium.parent().flatMap(p -> post(run, p)).or(() -> file).map(Moved::path);
            target.ifPresent(path -> {
                medium.page().ifPresent(p -> redirects.keep(run.site, p, path, BringFile.ORIGIN));
                redirects.keep(run.site, medium.id(), path, BringFile.ORIGIN);
            });
            if (file.isEmpty() && !run.lostFiles.contains(file(medium)) && !run.move.dryRun()) {
                run.leftOut(
                        new LeftOut(
                                file(medium),
                                medium.source().toString(),
                                medium.title(),
                                Reason.UNUSED_MEDIUM,
                                ""));
            }
        }
    }

    private Optional<Moved> post(Arrivals run, long id) {
        return Stream.of("post:", "page:")
                .map(kind -> moved.find(run.unit.id(), kind + id))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String file(OldMedium medium) {
        return "file:"
                + medium.source().getHost().toLowerCase(Locale.ROOT)
                + medium.source().getRawPath();
    }
}
