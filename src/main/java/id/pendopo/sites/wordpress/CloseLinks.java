package id.pendopo.sites.wordpress;

import id.pendopo.newsroom.ImportedStory;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.platform.address.Addresses;
import id.pendopo.sites.wordpress.MovedRepository.Moved;
import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Turns links to posts that came later in the run to their new addresses. */
final class CloseLinks {
    private final Newsroom newsroom;
    private final MovedRepository moved;

    CloseLinks(Newsroom newsroom, MovedRepository moved) {
        this.newsroom = newsroom;
        this.moved = moved;
    }

    void close(Arrivals run, NewPlaces places) {
        for (Moved text : moved.withOpenLinks(run.unit.id())) {
            text.story()
                    .flatMap(newsroom::published)
                    .filter(s -> s.withdrawal().isEmpty())
                    .ifPresent(story -> close(run, places, text, story));
        }
    }

    private void close(Arrivals run, NewPlaces places, Moved text, PublishedStory story) {
        Document body = Jsoup.parseBodyFragment(story.body());
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
        if (closed) {
            newsroom.importStory(again(text, story, body.body().html()), run.by);
        }
        if (!open) {
            moved.linksAreClosed(run.unit.id(), text.key());
        }
    }

    private static ImportedStory again(Moved text, PublishedStory story, String body) {
        return new ImportedStory(
                story.city(),
                story.unit(),
                "wordpress:" + text.key(),
                story.kind(),
                story.slug(),
                story.title(),
                story.summary(),
                body,
                story.language(),
                story.publishedAt(),
                story.updatedAt(),
                story.place(),
                story.programme(),
                story.progress(),
                story.field(),
                story.video(),
                story.pictures(),
                story.credit(),
                story.validUntil(),
                story.tags(),
                story.source(),
                story.sample());
    }
}
