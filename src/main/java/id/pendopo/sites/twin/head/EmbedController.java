package id.pendopo.sites.twin.head;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.sites.OnSite;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.Sites;
import id.pendopo.sites.Tag;
import id.pendopo.sites.twin.StoryImage;
import id.pendopo.sites.twin.StoryMedia;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells other programs how to show a link to a story (oEmbed 1.0): title, author and picture. No
 * markup is given away, so nothing of ours runs in pages of others.
 */
@RestController
@OnSite({SiteKind.UNIT, SiteKind.PORTAL})
class EmbedController {
    private final Newsroom newsroom;
    private final Sites sites;
    private final StoryMedia media;

    EmbedController(Newsroom newsroom, Sites sites, StoryMedia media) {
        this.newsroom = newsroom;
        this.sites = sites;
        this.media = media;
    }

    /** An answer of type {@code link}. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Embed(
            String type,
            String version,
            String title,
            String author_name,
            URI author_url,
            String provider_name,
            URI provider_url,
            Optional<URI> thumbnail_url,
            Optional<Integer> thumbnail_width,
            Optional<Integer> thumbnail_height) {}

    @GetMapping("/oembed")
    ResponseEntity<Embed> embed(
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "json") String format) {
        if (!format.equals("json")) {
            return ResponseEntity.status(HttpStatus.NOT_IMPLEMENTED).build();
        }
        URI address = address(url);
        Site site = sites.at(String.valueOf(address.getHost())).orElseThrow(() -> none(url));
        String path = String.valueOf(address.getPath());
        PublishedStory story =
                newsroom.published(
                                site.city().code(),
                                site.unit().map(u -> u.id()),
                                path.substring(path.lastIndexOf('/') + 1))
                        .filter(s -> s.withdrawal().isEmpty() && Sites.path(s).equals(path))
                        .orElseThrow(() -> none(url));
        Shown.note(Tag.story(story.id()), Tag.register(site.city().code()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header("Access-Control-Allow-Origin", "*")
                .body(embed(site, story));
    }

    private Embed embed(Site site, PublishedStory story) {
        Optional<StoryImage> image = media.images(site, story).stream().findFirst();
        Site portal = sites.portal(site.city().code()).orElse(site);
        return new Embed(
                "link",
                "1.0",
                story.title(),
                site.name(),
                site.address("/"),
                portal.name(),
                portal.address("/"),
                image.map(StoryImage::address),
                image.map(StoryImage::width),
                image.map(StoryImage::height));
    }

    private static URI address(String written) {
        try {
            return URI.create(written);
        } catch (IllegalArgumentException e) {
            throw none(written);
        }
    }

    private static NotFound none(String url) {
        return new NotFound("Story at " + url);
    }
}
