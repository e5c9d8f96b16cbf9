package id.pendopo.sites.wordpress.text;

import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.PublishedPicture.Stage;
import id.pendopo.platform.address.Addresses;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What one text shows: its pictures and galleries, its videos, and what strangers' frames become.
 */
final class ShownMedia {
    private static final List<String> LAZY =
            List.of("data-orig-file", "data-large-file", "data-lazy-src", "data-src", "src");

    private final Places places;
    private final URI base;
    private final List<PublishedPicture> taken = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private Optional<URI> video = Optional.empty();

    ShownMedia(Places places, URI base) {
        this.places = places;
        this.base = base;
    }

    List<PublishedPicture> taken() {
        return taken;
    }

    List<String> lost() {
        return lost;
    }

    Optional<URI> video() {
        return video;
    }

    /** Frames, players and their like become links; the first video is shown with the story. */
    void frames(Element body) {
        for (Element frame : body.select("iframe, video, audio, embed")) {
            Element source = frame.hasAttr("src") ? frame : frame.selectFirst("source[src]");
            Optional<URI> address =
                    source == null ? Optional.empty() : Addresses.resolve(base, source.attr("src"));
            address.ifPresentOrElse(a -> replace(frame, a), frame::remove);
        }
    }

    private void replace(Element frame, URI address) {
        Optional<URI> watch = Videos.watch(address);
        if (watch.isPresent() && video.isEmpty()) {
            video = watch;
            frame.remove();
            return;
        }
        if (watch.isEmpty() && !Videos.isFile(address)) {
            lost.add(address.toString());
        }
        String target = watch.map(URI::toString).orElse(address.toString());
        String title = frame.attr("title").isBlank() ? target : frame.attr("title");
        frame.replaceWith(
                new Element("p").appendChild(new Element("a").attr("href", target).text(title)));
    }

    void pictures(Element body) {
        for (Element image : body.select("img")) {
            Optional<URI> address = address(image);
            Element link = image.closest("a");
            if (link != null && link.text().isBlank()) {
                // The link to the full size, or to the page of the file.
                link.unwrap();
            }
            Optional<Places.Picture> picture =
                    address.flatMap(a -> places.picture(a, image.attr("alt").strip()));
            if (picture.isEmpty()) {
                drop(image);
            } else {
                show(image, picture.get());
            }
        }
        body.select(".gallery, .wp-block-gallery, .tiled-gallery").stream()
                .filter(g -> !g.hasText() && g.selectFirst("img") == null)
                .forEach(Element::remove);
    }

    private void show(Element image, Places.Picture picture) {
        Element figure = figure(image);
        Element caption =
                figure == null ? null : figure.selectFirst("figcaption, .wp-caption-text");
        String words = caption == null ? "" : caption.text().strip();
        boolean gallery = image.closest(".gallery, .wp-block-gallery, .tiled-gallery") != null;
        if (gallery || taken.isEmpty()) {
            if (taken.stream().noneMatch(p -> p.asset().equals(picture.asset()))) {
                taken.add(new PublishedPicture(picture.asset(), picture.alt(), words, Stage.NONE));
            }
            drop(image);
            return;
        }
        image.clearAttributes();
        image.attr("src", picture.path()).attr("alt", picture.alt());
        if (figure != null) {
            figure.tagName("figure").clearAttributes();
            if (caption != null) {
                caption.tagName("figcaption").clearAttributes();
            }
        }
    }

    private static void drop(Element image) {
        Element figure = figure(image);
        if (figure != null && figure.select("img").size() == 1) {
            figure.remove();
        } else {
            image.remove();
        }
    }

    /** The one picture's own frame; not that of a whole gallery. */
    private static @Nullable Element figure(Element image) {
        Element around =
                image.closest("figure, .wp-caption, dl.gallery-item, li.blocks-gallery-item");
        return around == null || around.select("img").size() > 1 ? null : around;
    }

    private Optional<URI> address(Element image) {
        return LAZY.stream()
                .map(name -> image.attr(name).strip())
                .filter(value -> !value.isEmpty() && !value.startsWith("data:"))
                .findFirst()
                .flatMap(value -> Addresses.resolve(base, value));
    }
}
