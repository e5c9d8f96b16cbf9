package id.pendopo.sites.wordpress;

import id.pendopo.newsroom.ImportedStory;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.platform.address.Addresses;
import id.pendopo.sites.entry.BringEntry;
import id.pendopo.sites.entry.BringEntry.Came;
import id.pendopo.sites.entry.BroughtEntry;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.EntryDraft;
import id.pendopo.sites.entry.EntryText;
import id.pendopo.sites.wordpress.MovedRepository.Moved;
import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Turns links to posts and pages that came later in the run to their new addresses. */
final class CloseLinks {
    private final Newsroom newsroom;
    private final BringEntry entries;
    private final MovedRepository moved;

    CloseLinks(Newsroom newsroom, BringEntry entries, MovedRepository moved) {
        this.newsroom = newsroom;
        this.entries = entries;
        this.moved = moved;
    }

    void close(Arrivals run, NewPlaces places) {
        for (Moved text : moved.withOpenLinks(run.unit.id())) {
            boolean open =
                    text.story().isPresent() ? story(run, places, text) : page(run, places, text);
            if (!open) {
                moved.linksAreClosed(run.unit.id(), text.key());
            }
        }
    }

    private boolean story(Arrivals run, NewPlaces places, Moved text) {
        Optional<PublishedStory> story =
                text.story().flatMap(newsroom::published).filter(s -> s.withdrawal().isEmpty());
        if (story.isEmpty()) {
            return true;
        }
        Closing closing = closing(places, story.get().body());
        if (closing.closed()) {
            newsroom.importStory(
                    ImportedStory.again(MovePage.ORIGIN + text.key(), story.get(), closing.html()),
                    run.by);
        }
        return closing.open();
    }

    private boolean page(Arrivals run, NewPlaces places, Moved text) {
        boolean open = false;
        for (Came came : entries.made(run.unit.id(), MovePage.ORIGIN + text.key())) {
            Entry entry = came.entry();
            Closing closing = closing(places, EntryText.of(entry.body()));
            open |= closing.open();
            if (closing.closed()) {
                entries.bring(
                        new BroughtEntry(
                                came.origin(),
                                new EntryDraft(
                                        entry.city(),
                                        entry.unit(),
                                        entry.title(),
                                        EntryText.with(entry.body(), closing.html()),
                                        true,
                                        entry.sample()),
                                entry.publishedAt().orElse(entry.updatedAt()),
                                entry.updatedAt()),
                        run.by);
            }
        }
        return open;
    }

    /**
     * A text with its links turned.
     *
     * @param closed whether any was
     * @param open whether some still lead to the old site
     */
    private record Closing(String html, boolean closed, boolean open) {}

    private static Closing closing(NewPlaces places, String html) {
        Document body = Jsoup.parseBodyFragment(html);
        body.outputSettings().prettyPrint(false);
        boolean closed = false;
        boolean open = false;
        for (Element link : body.select("a[href]")) {
            Optional<URI> old =
                    Addresses.parse(link.attr("href"))
                            .filter(a -> link.attr("href").startsWith("http"))
                            .filter(places::own);
            Optional<String> now = old.flatMap(places::page);
            now.ifPresent(path -> link.attr("href", path));
            closed |= now.isPresent();
            open |= old.isPresent() && now.isEmpty();
        }
        return new Closing(body.body().html(), closed, open);
    }
}
