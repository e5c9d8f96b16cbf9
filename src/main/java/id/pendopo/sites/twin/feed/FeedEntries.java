package id.pendopo.sites.twin.feed;

import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryId;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.Site;
import id.pendopo.sites.Sites;
import id.pendopo.sites.twin.StoryFilm;
import id.pendopo.sites.twin.StoryImage;
import id.pendopo.sites.twin.StoryMedia;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Puts public stories into the form of feeds: whole, and readable away from their site. */
@Component
final class FeedEntries {
    private static final List<String> ADDRESSES = List.of("href", "src", "poster", "cite");

    private final Sites sites;
    private final StoryMedia media;

    FeedEntries(Sites sites, StoryMedia media) {
        this.sites = sites;
        this.media = media;
    }

    /** The same whatever becomes of the story's address. */
    static String id(StoryId story) {
        return "urn:uuid:" + story;
    }

    List<Feed.Entry> of(List<PublishedStory> stories, Texts texts) {
        StoryMedia.Found pictures = media.images(stories);
        var entries = new ArrayList<Feed.Entry>();
        for (PublishedStory story : stories) {
            site(story)
                    .ifPresent(site ->
                            entries.add(entry(site, story, pictures.of(site, story), texts)));
        }
        return List.copyOf(entries);
    }

    private Optional<Site> site(PublishedStory story) {
        return story.unit().map(sites::of).orElseGet(() -> sites.portal(story.city()));
    }

    private Feed.Entry entry(
            Site site, PublishedStory story, List<StoryImage> images, Texts texts) {
        Optional<StoryFilm> film = media.film(site, story);
        return new Feed.Entry(
                id(story.id()),
                site.address(Sites.path(story)),
                story.title(),
                story.summary(),
                html(site, story, images, film, texts),
                story.language(),
                story.credit(),
                site.name(),
                categories(story, texts),
                story.publishedAt(),
                story.updatedAt(),
                images,
                film,
                point(story));
    }

    private static List<String> categories(PublishedStory story, Texts texts) {
        return Stream.concat(
                        Stream.of(
                                texts.of("sites.section", Sites.section(story.kind())),
                                story.field(),
                                story.sample() ? texts.of("sites.sample") : ""),
                        story.tags().stream())
                .filter(word -> !word.isBlank())
                .distinct()
                .toList();
    }

    private static Optional<Feed.Point> point(PublishedStory story) {
        return story.place()
                .latitude()
                .flatMap(north ->
                        story.place().longitude().map(east -> new Feed.Point(north, east)));
    }

    /** What was corrected, the text, then pictures and video, for readers that know no more. */
    private static String html(
            Site site,
            PublishedStory story,
            List<StoryImage> images,
            Optional<StoryFilm> film,
            Texts texts) {
        Document text = Jsoup.parseBodyFragment(story.body(), site.address("/").toString());
        text.outputSettings().prettyPrint(false);
        Element body = text.body();
        if (!story.correction().isBlank()) {
            Element note = body.prependElement("p");
            note.appendElement("strong").text(texts.of("sites.corrected") + ":");
            note.appendText(" " + story.correction());
        }
        images.forEach(image -> figure(body, image));
        film.ifPresent(f ->
                body.appendElement("p")
                        .appendElement("a")
                        .attr("href", f.address().toString())
                        .text(texts.of("sites.feed.watch")));
        for (String name : ADDRESSES) {
            text.select("[" + name + "]").forEach(e -> e.attr(name, e.absUrl(name)));
        }
        return body.html();
    }

    private static void figure(Element body, StoryImage image) {
        Element figure = body.appendElement("figure");
        figure.appendElement("img")
                .attr("src", image.address().toString())
                .attr("width", String.valueOf(image.width()))
                .attr("height", String.valueOf(image.height()))
                .attr("alt", image.alt());
        if (!image.caption().isBlank()) {
            figure.appendElement("figcaption").text(image.caption());
        }
    }
}
