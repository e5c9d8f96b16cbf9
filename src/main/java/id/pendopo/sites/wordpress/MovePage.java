package id.pendopo.sites.wordpress;

import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.PublishedPicture.Stage;
import id.pendopo.sites.EntryId;
import id.pendopo.sites.Section;
import id.pendopo.sites.entry.BringEntry;
import id.pendopo.sites.entry.BringEntry.Came;
import id.pendopo.sites.entry.Bringing;
import id.pendopo.sites.entry.BroughtEntry;
import id.pendopo.sites.entry.Entries;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.EntryDraft;
import id.pendopo.sites.entry.EntryTree;
import id.pendopo.sites.wordpress.Arrivals.Way;
import id.pendopo.sites.wordpress.MovedRepository.Moved;
import id.pendopo.sites.wordpress.read.LeftOut.Reason;
import id.pendopo.sites.wordpress.read.OldPost;
import id.pendopo.sites.wordpress.text.MoveText;
import id.pendopo.sites.wordpress.text.MovedText;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one old page an entry here, or several, and leads its old addresses to it. What somebody
 * wrote here stays; the page's address leads to that then.
 */
final class MovePage {
    static final String ORIGIN = "wordpress:";

    private final BringEntry entries;
    private final EntryTree tree;
    private final MovedRepository moved;
    private final OldAddresses addresses;
    private final ZoneId zone;
    private final InstantSource clock;
    private final Map<String, Optional<Long>> parents = new HashMap<>();

    MovePage(
            BringEntry entries,
            EntryTree tree,
            MovedRepository moved,
            OldAddresses addresses,
            ZoneId zone,
            InstantSource clock) {
        this.entries = entries;
        this.tree = tree;
        this.moved = moved;
        this.addresses = addresses;
        this.zone = zone;
        this.clock = clock;
    }

    Way move(Arrivals run, NewPlaces places, BringFile files, OldPost page) {
        parents.put(page.key(), page.parent());
        String hash = Content.hash(page);
        Optional<Moved> before = moved.find(run.unit.id(), page.key());
        if (before.filter(m -> m.hash().equals(hash)).isPresent()) {
            return Way.UNCHANGED;
        }
        MovedText text = new MoveText(places, run.catalogue.media()).move(page);
        if (text.plain().isBlank() && text.pictures().isEmpty() && text.video().isEmpty()) {
            return empty(run, page);
        }
        run.noteLosses(page, text);
        if (run.move.dryRun()) {
            return before.isPresent() ? Way.CHANGED : Way.ADDED;
        }
        PageText whole = PageText.of(text, top(places, page), files);
        var parts = new PartsOfPage(page, whole, zone, files);
        List<Came> earlier = entries.made(run.unit.id(), ORIGIN + page.key());
        List<Bringing> brought = bring(run, page, parts, form(page, earlier));
        String path = path(brought);
        addresses.lead(run, page, path);
        boolean open = !text.openLinks().isEmpty();
        moved.put(run.unit.id(), Moved.page(page.key(), hash, path, open), clock.instant());
        return way(run, page, brought);
    }

    /** Hangs pages below those they stood below, once all have come. */
    void hang(Arrivals run) {
        parents.forEach((key, parent) ->
                entry(run, key)
                        .ifPresent(child ->
                                tree.hang(child, parent.flatMap(p -> entry(run, "page:" + p)))));
    }

    /** A page that came before stays what it is here, whatever it is called now. */
    private static FormOfPage form(OldPost page, List<Came> earlier) {
        if (earlier.isEmpty()) {
            return FormOfPage.of(page);
        }
        Came first = earlier.getFirst();
        boolean parts = first.origin().contains("#");
        FormOfPage form = FormOfPage.of(first.entry().body());
        return parts && form instanceof FormOfPage.Question ? new FormOfPage.Questions() : form;
    }

    private List<Bringing> bring(Arrivals run, OldPost page, PartsOfPage parts, FormOfPage form) {
        List<Bringing> brought = new ArrayList<>();
        for (PartsOfPage.Part part : parts.as(form)) {
            Bringing one = bring(run, page, part);
            if (one instanceof Bringing.Taken(var other, boolean alsoBrought) && alsoBrought) {
                // Two old pages of one sort: the second stands for itself.
                one = bring(run, page, parts.as(new FormOfPage.Free()).getFirst());
            }
            brought.add(one);
        }
        return brought;
    }

    private Bringing bring(Arrivals run, OldPost page, PartsOfPage.Part part) {
        String origin = ORIGIN + page.key() + (part.key().isEmpty() ? "" : "#" + part.key());
        return entries.bring(
                new BroughtEntry(
                        origin,
                        new EntryDraft(
                                run.move.city(),
                                run.unit.id(),
                                part.title(),
                                part.body(),
                                true,
                                false),
                        page.publishedAt(),
                        page.updatedAt()),
                run.by);
    }

    private static Way way(Arrivals run, OldPost page, List<Bringing> brought) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        for (Bringing each : brought) {
            ways.add(
                    switch (each) {
                        case Bringing.Added added -> Way.ADDED;
                        case Bringing.Changed changed -> Way.CHANGED;
                        case Bringing.Unchanged same -> Way.UNCHANGED;
                        case Bringing.Kept(var entry) -> {
                            run.left(page, Reason.CHANGED_HERE, Entries.path(entry));
                            yield Way.KEPT;
                        }
                        case Bringing.Taken(var entry, var alsoBrought) -> {
                            run.left(page, Reason.WRITTEN_HERE, Entries.path(entry));
                            yield Way.KEPT;
                        }
                    });
        }
        return ways.iterator().next();
    }

    private static String path(List<Bringing> brought) {
        Entry first =
                switch (brought.getFirst()) {
                    case Bringing.Added(var entry) -> entry;
                    case Bringing.Changed(var entry) -> entry;
                    case Bringing.Unchanged(var entry) -> entry;
                    case Bringing.Kept(var entry) -> entry;
                    case Bringing.Taken(var entry, var alsoBrought) -> entry;
                };
        return brought.size() == 1 ? Entries.path(first) : Entries.list(first.kind());
    }

    /** Plugins filled it, or nobody: its section here, if it has one, is where to look now. */
    private Way empty(Arrivals run, OldPost page) {
        Optional<String> place = PlaceOfPage.of(page).map(Section::path);
        if (!run.move.dryRun()) {
            place.ifPresent(path -> addresses.lead(run, page, path));
        }
        return run.left(page, place.isPresent() ? Reason.PAGE : Reason.EMPTY, place.orElse(""));
    }

    private static Optional<PublishedPicture> top(NewPlaces places, OldPost page) {
        return page.featured()
                .flatMap(places::picture)
                .map(p -> new PublishedPicture(p.asset(), p.alt(), "", Stage.NONE));
    }

    private Optional<EntryId> entry(Arrivals run, String key) {
        return entries.made(run.unit.id(), ORIGIN + key).stream()
                .filter(c -> c.origin().equals(ORIGIN + key))
                .map(c -> c.entry().id())
                .findFirst();
    }
}
