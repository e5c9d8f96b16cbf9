package id.pendopo.sites.twin.head;

import id.pendopo.newsroom.PublishedStory;
import id.pendopo.platform.web.Texts;
import id.pendopo.sites.HeadExtras;
import id.pendopo.sites.HeadExtras.Meta;
import id.pendopo.sites.HeadSource;
import id.pendopo.sites.PublicPage;
import id.pendopo.sites.Site;
import id.pendopo.sites.Sites;
import id.pendopo.sites.Subject;
import id.pendopo.sites.twin.StoryFilm;
import id.pendopo.sites.twin.StoryImage;
import id.pendopo.sites.twin.StoryMedia;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What networks and messengers show of a link: OpenGraph, and the card of X. */
@Component
@Order(10)
final class ShareHead implements HeadSource {
    private final StoryMedia media;

    ShareHead(StoryMedia media) {
        this.media = media;
    }

    @Override
    public HeadExtras of(Site site, PublicPage page, Texts texts) {
        var metas = new ArrayList<Meta>();
        add(metas, "og:site_name", site.name());
        add(
                metas,
                "og:title",
                page.subject() instanceof Subject.Front ? site.name() : page.title());
        add(metas, "og:description", page.description());
        add(metas, "og:url", page.canonical(site).toString());
        add(metas, "og:locale", texts.locale().getLanguage().equals("en") ? "en_GB" : "id_ID");
        Optional<PublishedStory> story = story(page);
        add(metas, "og:type", story.isPresent() ? "article" : "website");
        List<StoryImage> images = story.map(s -> media.images(site, s)).orElse(List.of());
        story.ifPresent(s -> article(metas, site, s, texts));
        images.stream().limit(1).forEach(image -> image(metas, image));
        add(metas, "twitter:card", images.isEmpty() ? "summary" : "summary_large_image");
        return new HeadExtras(metas, List.of(), List.of());
    }

    /** Nothing of what was taken back is shown again by a network. */
    private static Optional<PublishedStory> story(PublicPage page) {
        return page.subject() instanceof Subject.Story(PublishedStory story)
                        && story.withdrawal().isEmpty()
                ? Optional.of(story)
                : Optional.empty();
    }

    private void article(List<Meta> metas, Site site, PublishedStory story, Texts texts) {
        add(metas, "article:published_time", story.publishedAt().toString());
        add(metas, "article:modified_time", story.updatedAt().toString());
        add(metas, "article:section", texts.of("sites.section", Sites.section(story.kind())));
        story.tags().forEach(tag -> add(metas, "article:tag", tag));
        media.film(site, story).filter(StoryFilm::own).ifPresent(film -> film(metas, film));
    }

    private static void film(List<Meta> metas, StoryFilm film) {
        add(metas, "og:video", film.address().toString());
        add(metas, "og:video:type", film.type());
    }

    private static void image(List<Meta> metas, StoryImage image) {
        add(metas, "og:image", image.address().toString());
        add(metas, "og:image:type", "image/jpeg");
        add(metas, "og:image:width", String.valueOf(image.width()));
        add(metas, "og:image:height", String.valueOf(image.height()));
        add(metas, "og:image:alt", image.alt());
    }

    private static void add(List<Meta> metas, String property, String content) {
        if (!content.isBlank()) {
            metas.add(new Meta(property, content));
        }
    }
}
