package id.pendopo.sites.twin.head;

import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.Site;
import id.pendopo.sites.Sites;
import id.pendopo.sites.twin.StoryFilm;
import id.pendopo.sites.twin.StoryImage;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells of one story in the words of schema.org. */
final class StoryLd {
    private static final int LONGEST_HEADLINE = 110;

    private StoryLd() {}

    static Ld article(Site site, PublishedStory story, List<StoryImage> images, Texts texts) {
        String type = story.kind() == StoryKind.GALLERY ? "ImageGallery" : "NewsArticle";
        return common(site, story, type, images)
                .put("headline", headline(story.title()))
                .put("articleSection", texts.of("sites.section", Sites.section(story.kind())))
                .put("correction", story.correction())
                .put("expires", story.validUntil());
    }

    /** A video needs a picture of itself, else search engines show nothing of it. */
    static Ld film(Site site, PublishedStory story, StoryFilm film, List<StoryImage> images) {
        return common(site, story, "VideoObject", images)
                .put("thumbnailUrl", images.stream().map(StoryImage::address).toList())
                .put("uploadDate", story.publishedAt())
                .put(film.own() ? "contentUrl" : "embedUrl", film.address())
                .put(
                        "duration",
                        film.seconds() > 0 ? Duration.ofSeconds(film.seconds()).toString() : "");
    }

    private static Ld common(
            Site site, PublishedStory story, String type, List<StoryImage> images) {
        URI address = site.address(Sites.path(story));
        return Ld.of(type)
                .put("@id", address + "#" + story.kind().name().toLowerCase(Locale.ROOT))
                .put("name", story.title())
                .put("description", story.summary())
                .put("url", address)
                .put("mainEntityOfPage", address)
                .put("datePublished", story.publishedAt())
                .put("dateModified", story.updatedAt())
                .put("inLanguage", story.language())
                .put("image", images.stream().map(StoryLd::image).toList())
                .put("author", Organisations.brief(site))
                .put("publisher", Organisations.brief(site))
                .put("creditText", story.credit())
                .put("keywords", story.tags())
                .put("contentLocation", place(story.place()))
                .put("isBasedOn", story.source())
                .put("creativeWorkStatus", story.sample() ? "Sample" : "");
    }

    static Optional<Ld> place(Place place) {
        if (place.name().isBlank() && place.latitude().isEmpty()) {
            return Optional.empty();
        }
        Ld ld = Ld.of("Place").put("name", place.name());
        place.latitude()
                .ifPresent(north ->
                        place.longitude()
                                .ifPresent(east ->
                                        ld.put(
                                                "geo",
                                                Ld.of("GeoCoordinates")
                                                        .put("latitude", north)
                                                        .put("longitude", east))));
        return Optional.of(ld);
    }

    private static Ld image(StoryImage image) {
        return Ld.of("ImageObject")
                .put("url", image.address())
                .put("width", image.width())
                .put("height", image.height())
                .put("caption", image.caption().isBlank() ? image.alt() : image.caption());
    }

    private static String headline(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_HEADLINE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_HEADLINE - 1)) + "…";
    }
}
