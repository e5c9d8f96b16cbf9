package id.pendopo.newsroom.clean;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * HTML that word processors and mail programs put on the clipboard, made into what it means:
 * paragraphs that are styled as list items become lists, styled spans become bold and italic,
 * headings move below the title of the page, notes of the program and empty paragraphs go.
 */
final class OfficeHtml {
    private static final Pattern BOLD =
            Pattern.compile("(?<![-\\w])font-weight:\\s*(bold|[6-9]00)");
    private static final Pattern NOT_BOLD =
            Pattern.compile("(?<![-\\w])font-weight:\\s*(normal|[1-4]00)");
    private static final Pattern ITALIC = Pattern.compile("(?<![-\\w])font-style:\\s*italic");
    private static final Pattern ORDERED = Pattern.compile("^[\\s\\u00a0]*(\\d+|[a-z])[.)]");

    private OfficeHtml() {}

    static Document plain(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        body.select(
                        "script, style, template, noscript, iframe, object, svg, math, title, meta, link, xml")
                .remove();
        listsOfParagraphs(body);
        body.select("b, strong").stream()
                .filter(b -> NOT_BOLD.matcher(b.attr("style")).find())
                .forEach(Element::unwrap);
        body.select("span, font").forEach(OfficeHtml::spoken);
        body.select("b").forEach(b -> b.tagName("strong"));
        body.select("i").forEach(i -> i.tagName("em"));
        body.select("h1").forEach(h -> h.tagName("h2"));
        body.select("h5, h6").forEach(h -> h.tagName("h4"));
        body.select("div, section, article").forEach(OfficeHtml::block);
        body.select("p, h2, h3, h4, li").stream()
                .filter(OfficeHtml::empty)
                .forEach(Element::remove);
        return document;
    }

    /** Word writes list items as paragraphs with their sign in a span "mso-list:Ignore". */
    private static void listsOfParagraphs(Element body) {
        for (Element item : body.select("p[class^=MsoListParagraph], p[style*=mso-list]")) {
            Element sign =
                    item.selectFirst("span[style*=mso-list:Ignore], span[style*=mso-list: Ignore]");
            String kind =
                    ORDERED.matcher(sign == null ? item.wholeText() : sign.wholeText()).find()
                            ? "ol"
                            : "ul";
            if (sign != null) {
                sign.remove();
            }
            Element before = item.previousElementSibling();
            Element list =
                    before != null && before.normalName().equals(kind) ? before : new Element(kind);
            if (list.parent() == null) {
                item.before(list);
            }
            item.remove();
            list.appendChild(item.tagName("li").clearAttributes());
        }
    }

    private static void spoken(Element span) {
        String style = span.attr("style").toLowerCase(Locale.ROOT);
        boolean inBold = span.closest("strong, b, h2, h3, h4, th") != null;
        if (BOLD.matcher(style).find() && !inBold && span.hasText()) {
            span.tagName("strong").clearAttributes();
            if (ITALIC.matcher(style).find()) {
                span.wrap("<em></em>");
            }
        } else if (ITALIC.matcher(style).find() && span.hasText()) {
            span.tagName("em").clearAttributes();
        } else {
            span.unwrap();
        }
    }

    /** A division that holds words of its own is a paragraph; one that holds blocks is nothing. */
    private static void block(Element division) {
        boolean holdsBlocks =
                division.select(
                                        "p, h2, h3, h4, ul, ol, table, blockquote, figure, div, section, article")
                                .size()
                        > 1;
        if (holdsBlocks) {
            division.unwrap();
        } else {
            division.tagName("p").clearAttributes();
        }
    }

    private static boolean empty(Element block) {
        return block.wholeText().replace('\u00a0', ' ').isBlank() && block.select("img").isEmpty();
    }
}
