package id.pendopo.sites.wordpress;

import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.sites.wordpress.text.MovedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a page with all it shows in it: other than stories, entries have no place for
 * pictures and videos beside their text.
 */
final class PageText {
    private static final int FEW_WORDS = 40;
    private static final String HEADINGS = "h2, h3, h4, p:has(> strong:only-child)";

    private final Element body;

    private PageText(Element body) {
        this.body = body;
    }

    /**
     * @param top the picture on top of the page
     */
    static PageText of(MovedText text, Optional<PublishedPicture> top, BringFile files) {
        var html = new StringBuilder();
        top.filter(t -> text.pictures().stream().noneMatch(p -> p.asset().equals(t.asset())))
                .ifPresent(t -> html.append(figure(t, files)));
        List<PublishedPicture> pictures = text.pictures();
        pictures.stream().limit(1).forEach(p -> html.append(figure(p, files)));
        html.append(text.html());
        pictures.stream().skip(1).forEach(p -> html.append(figure(p, files)));
        text.video()
                .map(v ->
                        new Element("p")
                                .appendChild(
                                        new Element("a").attr("href", v.toString()).text(v + ""))
                                .outerHtml())
                .ifPresent(html::append);
        return of(html.toString());
    }

    static PageText of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return new PageText(document.body());
    }

    String html() {
        return body.html().strip();
    }

    /** A heading and what stands below it. */
    record Chapter(String title, String html) {}

    /** Questions with their answers; empty if the text does not fall into such. */
    List<Chapter> questions() {
        var chapters = new ArrayList<Chapter>();
        String title = "";
        var answer = new StringBuilder();
        for (Element block : body.children()) {
            if (block.is(HEADINGS) && block.text().strip().endsWith("?")) {
                add(chapters, title, answer);
                title = block.text().strip();
                answer.setLength(0);
            } else {
                answer.append(block.outerHtml());
            }
        }
        add(chapters, title, answer);
        return chapters.size() > 1 ? chapters : List.of();
    }

    /** A linked file of ours. */
    record Linked(String title, String path) {}

    /** Files, if the text is little more than a list of them. */
    List<Linked> files(Predicate<String> ours) {
        List<Linked> files =
                body.select("a[href^=/media/]").stream()
                        .filter(a -> ours.test(a.attr("href")))
                        .map(a -> new Linked(a.text().strip(), a.attr("href")))
                        .distinct()
                        .toList();
        Element rest = body.clone();
        rest.select("a[href^=/media/]").remove();
        return rest.text().split("\\s+").length > FEW_WORDS ? List.of() : files;
    }

    private static void add(List<Chapter> chapters, String title, StringBuilder answer) {
        if (!title.isEmpty() && !answer.isEmpty()) {
            chapters.add(new Chapter(title, answer.toString()));
        }
    }

    private static String figure(PublishedPicture picture, BringFile files) {
        Optional<String> path = files.path(picture.asset());
        if (path.isEmpty()) {
            return "";
        }
        Element figure =
                new Element("figure")
                        .appendChild(
                                new Element("img")
                                        .attr("src", path.get())
                                        .attr("alt", picture.alt()));
        if (!picture.caption().isEmpty()) {
            figure.appendChild(new Element("figcaption").text(picture.caption()));
        }
        return figure.outerHtml();
    }
}
