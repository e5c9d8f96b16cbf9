package id.pendopo.newsroom.clean;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * HTML of a story as readers may get it: text, headings, lists, tables, links and pictures of our
 * own library. Everything else is taken away, whoever wrote it.
 */
public final class CleanHtml {
    private static final Pattern OWN_PICTURE =
            Pattern.compile("/media/[0-9a-f-]{36}/[0-9]{2,4}\\.jpg");
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");
    private static final Pattern SCOPE = Pattern.compile("(?:row|col)");

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements("p", "br", "h2", "h3", "h4", "ul", "ol", "li", "blockquote")
                    .allowElements("strong", "b", "em", "i", "u", "s", "sub", "sup", "a")
                    .allowElements("table", "caption", "thead", "tbody", "tr", "th", "td")
                    .allowElements("figure", "figcaption", "img")
                    .allowUrlProtocols("https", "http", "mailto", "tel")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowAttributes("src")
                    .matching(OWN_PICTURE)
                    .onElements("img")
                    .allowAttributes("alt")
                    .onElements("img")
                    .allowAttributes("colspan", "rowspan")
                    .matching(SPAN)
                    .onElements("th", "td")
                    .allowAttributes("scope")
                    .matching(SCOPE)
                    .onElements("th")
                    .requireRelsOnLinks("noopener")
                    .toFactory();

    private CleanHtml() {}

    /** Clean HTML stays as it is: cleaning twice gives the same. */
    public static String of(String html) {
        return html.isBlank() ? "" : POLICY.sanitize(OfficeHtml.plain(html).body().html()).strip();
    }
}
