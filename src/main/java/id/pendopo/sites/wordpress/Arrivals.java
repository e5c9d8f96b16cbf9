package id.pendopo.sites.wordpress;

import id.pendopo.directory.Unit;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.Site;
import id.pendopo.sites.wordpress.read.LeftOut;
import id.pendopo.sites.wordpress.read.LeftOut.Reason;
import id.pendopo.sites.wordpress.read.OldBlog.Catalogue;
import id.pendopo.sites.wordpress.read.OldPost;
import id.pendopo.sites.wordpress.text.MovedText;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What one run knows while it goes on: from where, to where, and what came so far. Used by one
 * thread.
 */
final class Arrivals {
    final Move move;
    final Unit unit;
    final Site site;
    final Catalogue catalogue;
    final Actor by;
    final Set<String> lostFiles = new HashSet<>();
    private final Consumer<LeftOut> leftOut;
    private int seen;
    private int added;
    private int changed;
    private int unchanged;
    private int kept;
    private int media;

    Arrivals(Move move, Unit unit, Site site, Catalogue catalogue, Consumer<LeftOut> leftOut) {
        this.move = move;
        this.unit = unit;
        this.site = site;
        this.catalogue = catalogue;
        this.by = move.asker();
        this.leftOut = leftOut;
    }

    /** How a post went. */
    enum Way {
        ADDED,
        CHANGED,
        UNCHANGED,
        KEPT,
        LEFT
    }

    void leftOut(LeftOut line) {
        leftOut.accept(line);
    }

    /** Tells that something of the post stays behind, or all of it. */
    Way left(OldPost post, Reason why, String detail) {
        leftOut(new LeftOut(post.key(), post.address().toString(), post.title(), why, detail));
        return Way.LEFT;
    }

    void noteLosses(OldPost post, MovedText text) {
        text.shortcodes().forEach(name -> left(post, Reason.SHORTCODE, name));
        text.lost().forEach(address -> left(post, Reason.EMBED, address));
    }

    void arrived(Way way) {
        seen++;
        switch (way) {
            case ADDED -> added++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
            case KEPT -> kept++;
            case LEFT -> {
                // Told by its own line.
            }
        }
    }

    void mediumArrived() {
        media++;
    }

    Move.Count count() {
        return new Move.Count(
                Math.max(seen, catalogue.posts()), seen, added, changed, unchanged, kept, media);
    }
}
