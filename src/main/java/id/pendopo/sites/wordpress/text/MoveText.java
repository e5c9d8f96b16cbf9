package id.pendopo.sites.wordpress.text;

import id.pendopo.platform.address.Addresses;
import id.pendopo.sites.wordpress.read.OldMedium;
import id.pendopo.sites.wordpress.read.OldPost;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;

/** Makes of a post's content a text that can stand here, bringing along what it shows and links. */
public final class MoveText {
    /** What themes and plugins hang into a text. */
    private static final String AROUND =
            "script, style, noscript, form, input, button, select, textarea, object, link, meta, svg,"
                    + " .sharedaddy, .jp-relatedposts, .addtoany_share_save_container, .heateor_sss_sharing_container,"
                    + " .wp-block-buttons, .screen-reader-text, .yarpp-related, .post-views, .wpcf7, .wp-block-search";

    private static final Set<String> INLINE =
            Set.of(
                    "a", "b", "strong", "i", "em", "u", "s", "sub", "sup", "span", "br", "font",
                    "small", "code", "mark");

    private final Places places;
    private final Map<Long, OldMedium> media;

    /**
     * @param media of the old library, by id
     */
    public MoveText(Places places, Map<Long, OldMedium> media) {
        this.places = places;
        this.media = media;
    }

    public MovedText move(OldPost post) {
        var shortcodes = new Shortcodes(ids -> gallery(post.id(), ids));
        String expanded = shortcodes.expand(post.content());
        String html = post.raw() ? Paragraphs.of(expanded) : expanded;
        Document document = Jsoup.parseBodyFragment(html, post.address().toString());
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        body.select(AROUND).remove();
        var shown = new ShownMedia(places, post.address());
        bareVideos(body);
        shown.frames(body);
        shown.pictures(body);
        List<URI> open = links(body, post.address());
        tidy(body);
        return new MovedText(
                body.html().strip(),
                body.text().strip(),
                shown.taken(),
                shown.video(),
                open,
                List.copyOf(shortcodes.unknown()),
                shown.lost());
    }

    private String gallery(long post, List<Long> ids) {
        Stream<OldMedium> pictures =
                ids.isEmpty()
                        ? media.values().stream()
                                .filter(m -> m.parent().filter(p -> p == post).isPresent())
                                .sorted(java.util.Comparator.comparingLong(OldMedium::id))
                        : ids.stream().map(media::get).filter(java.util.Objects::nonNull);
        var out = new StringBuilder("\n\n<div class=\"gallery\">");
        pictures.forEach(m -> {
            Element image =
                    new Element("img").attr("src", m.source().toString()).attr("alt", m.alt());
            Element caption = new Element("figcaption").text(m.caption());
            out.append(new Element("figure").appendChild(image).appendChild(caption).outerHtml());
        });
        return out.append("</div>\n\n").toString();
    }

    /** An address alone on its line is shown as a video by WordPress. */
    private static void bareVideos(Element body) {
        for (Element paragraph : body.select("p")) {
            String text = paragraph.text().strip();
            if (text.startsWith("http") && text.indexOf(' ') < 0) {
                Addresses.parse(text)
                        .flatMap(Videos::watch)
                        .ifPresent(v ->
                                paragraph.replaceWith(
                                        new Element("iframe").attr("src", v.toString())));
            }
        }
    }

    private List<URI> links(Element body, URI base) {
        var open = new ArrayList<URI>();
        for (Element link : body.select("a[href]")) {
            String written = link.attr("href").strip();
            Optional<URI> to = Addresses.resolve(base, written);
            if (written.startsWith("#") || to.isEmpty() || !places.own(to.get())) {
                continue;
            }
            String fragment =
                    written.indexOf('#') < 0 ? "" : written.substring(written.indexOf('#'));
            if (isUpload(to.get())) {
                places.document(to.get())
                        .ifPresentOrElse(path -> link.attr("href", path), link::unwrap);
            } else {
                Optional<String> page = places.page(to.get());
                page.ifPresentOrElse(
                        path -> link.attr("href", path + fragment),
                        () -> link.attr("href", to.get().toString()));
                if (page.isEmpty()) {
                    open.add(to.get());
                }
            }
        }
        return open;
    }

    static boolean isUpload(URI address) {
        String path = address.getPath();
        return path.contains("/wp-content/uploads/")
                || path.matches(".*/files/\\d{4}/\\d\\d/[^/]+\\.\\w{2,5}");
    }

    private static void tidy(Element body) {
        body.select("h1").tagName("h2");
        body.select("h5, h6").tagName("h4");
        body.select("span, font, center, big, small, section, article").unwrap();
        body.select("del, strike").tagName("s");
        body.select("ins").tagName("u");
        for (Element box : body.select("div").asList().reversed()) {
            boolean inlineOnly =
                    box.children().stream().allMatch(c -> INLINE.contains(c.normalName()));
            if (inlineOnly && box.hasText()) {
                box.tagName("p");
            } else {
                box.unwrap();
            }
        }
        loose(body);
        // WordPress knows the caption of a table as that of a figure around it.
        body.select("figure:not(:has(img))").unwrap();
        body.select("figcaption").stream()
                .filter(c -> c.closest("figure") == null)
                .forEach(c -> c.tagName("p"));
        body.select("figcaption").stream().filter(c -> !c.hasText()).forEach(Element::remove);
        body.select("p, h2, h3, h4, li, a").stream()
                .filter(e -> e.selectFirst("img") == null)
                .filter(e -> e.text().replace("\u00a0", "").isBlank())
                .forEach(Element::remove);
    }

    /** Text that stands in no paragraph gets one. */
    private static void loose(Element body) {
        for (TextNode text : List.copyOf(body.textNodes())) {
            if (!text.isBlank()) {
                text.replaceWith(new Element(Tag.valueOf("p"), "").text(text.text().strip()));
            }
        }
    }
}
