package id.pendopo.sites.wordpress;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.platform.fetch.PoliteReader;
import id.pendopo.platform.file.FileHash;
import id.pendopo.sites.Sites;
import id.pendopo.sites.entry.BringEntry;
import id.pendopo.sites.entry.EntryTree;
import id.pendopo.sites.redirect.Redirects;
import id.pendopo.sites.wordpress.Arrivals.Way;
import id.pendopo.sites.wordpress.Move.Status;
import id.pendopo.sites.wordpress.RunnerRepository.Held;
import id.pendopo.sites.wordpress.read.LeftOut;
import id.pendopo.sites.wordpress.read.OldBlog;
import id.pendopo.sites.wordpress.read.OldBlogRefused;
import id.pendopo.sites.wordpress.read.OldPost;
import id.pendopo.sites.wordpress.read.RestBlog;
import id.pendopo.sites.wordpress.read.WxrBlog;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Moves what a run was ordered for. Ended at any point, a later run passes over what came already.
 * Works in the server and beside it: who runs is a matter of the row.
 */
@Component
public class RunMove {
    private static final Logger LOG = LoggerFactory.getLogger(RunMove.class);

    private final Directory directory;
    private final Sites sites;
    private final MoveRepository moves;
    private final RunnerRepository runners;
    private final MovedRepository moved;
    private final Newsroom newsroom;
    private final BringEntry entries;
    private final EntryTree tree;
    private final Library library;
    private final Redirects redirects;
    private final OldWeb web;
    private final MovingSettings settings;
    private final InstantSource clock;

    RunMove(
            Directory directory,
            Sites sites,
            MoveRepository moves,
            RunnerRepository runners,
            MovedRepository moved,
            Newsroom newsroom,
            BringEntry entries,
            EntryTree tree,
            Library library,
            Redirects redirects,
            OldWeb web,
            MovingSettings settings,
            InstantSource clock) {
        this.directory = directory;
        this.sites = sites;
        this.moves = moves;
        this.runners = runners;
        this.moved = moved;
        this.newsroom = newsroom;
        this.entries = entries;
        this.tree = tree;
        this.library = library;
        this.redirects = redirects;
        this.web = web;
        this.settings = settings;
        this.clock = clock;
    }

    /** Stops a run from within; what came so far stays. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Runs it to its end.
     *
     * @param progress told after each post
     * @return false if another process works on this unit, or it has ended before
     */
    public boolean run(UUID id, Consumer<Move.Count> progress) {
        Optional<Held> held = moves.find(id).map(Move::unit).flatMap(runners::hold);
        if (held.isEmpty()) {
            return false;
        }
        try (Held mine = held.get()) {
            UUID runner = UUID.randomUUID();
            return moves.take(id, runner, clock.instant()) && work(id, runner, progress);
        }
    }

    private boolean work(UUID id, UUID runner, Consumer<Move.Count> progress) {
        Move move = moves.find(id).orElseThrow();
        try {
            bring(move, runner, progress);
            moves.end(id, runner, Status.DONE, null, "", clock.instant());
        } catch (OldBlogRefused e) {
            moves.end(id, runner, Status.FAILED, e.why().name(), e.detail(), clock.instant());
        } catch (Stopped e) {
            LOG.info("Run {} is worked on elsewhere; left to it", id);
        } catch (IOException | RuntimeException e) {
            LOG.error("Moving unit {} from {} failed", move.unit(), move.address(), e);
            moves.end(
                    id,
                    runner,
                    Status.FAILED,
                    "OUR_FAULT",
                    e.getClass().getSimpleName(),
                    clock.instant());
        }
        return true;
    }

    private void bring(Move move, UUID runner, Consumer<Move.Count> progress)
            throws IOException, OldBlogRefused {
        Unit unit = directory.unit(move.unit()).orElseThrow();
        City city = directory.city(move.city()).orElseThrow();
        PoliteReader reader = web.reader();
        OldBlog blog =
                switch (move.source()) {
                    case REST ->
                            new RestBlog(
                                    reader, URI.create(move.address()), city.zone(), move.since());
                    case WXR ->
                            new WxrBlog(
                                    web.file(new FileHash(move.file().orElseThrow())),
                                    city.zone(),
                                    move.since());
                };
        Consumer<LeftOut> leftOut = line -> moves.line(move.id(), line);
        var catalogue = blog.catalogue(new Listening(post -> {}, leftOut));
        var run = new Arrivals(move, unit, sites.of(unit), catalogue, leftOut);
        beat(run, runner, progress);
        if (!move.dryRun()) {
            redirects.keepHome(run.site, catalogue.site().home());
        }
        int limit = (int) Math.min(settings.fileLimit().toBytes(), Integer.MAX_VALUE - 16);
        var files = new BringFile(reader, library, moved, redirects, limit, clock);
        var places = new NewPlaces(run, files, redirects);
        var addresses = new OldAddresses(redirects);
        var posts = new MovePost(newsroom, moved, addresses, clock);
        var pages = new MovePage(entries, tree, moved, addresses, city.zone(), clock);
        blog.posts(
                catalogue,
                new Listening(
                        post -> {
                            Way way =
                                    switch (post.kind()) {
                                        case POST -> posts.move(run, places, files, post);
                                        case PAGE -> pages.move(run, places, files, post);
                                    };
                            run.arrived(way);
                            beat(run, runner, progress);
                        },
                        leftOut));
        if (!move.dryRun()) {
            new LeadMedia(moved, redirects).lead(run);
            pages.hang(run);
            new CloseLinks(newsroom, entries, moved).close(run, places);
        }
        beat(run, runner, progress);
    }

    private void beat(Arrivals run, UUID runner, Consumer<Move.Count> progress) {
        if (!moves.beat(run.move.id(), runner, run.count(), clock.instant())
                || Thread.currentThread().isInterrupted()) {
            throw new Stopped();
        }
        progress.accept(run.count());
    }

    private record Listening(Consumer<OldPost> posts, Consumer<LeftOut> lines)
            implements OldBlog.Telling {
        @Override
        public void post(OldPost post) {
            posts.accept(post);
        }

        @Override
        public void leftOut(LeftOut what) {
            lines.accept(what);
        }
    }
}
