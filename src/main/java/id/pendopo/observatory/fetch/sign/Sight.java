package id.pendopo.observatory.fetch.sign;

import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is looked at to tell an impostor: little of the page, because most pages are none.
 *
 * @param title lower case; empty if none
 * @param headings of the first two levels among those words, lower case
 * @param words the visible text, lower case, single spaces, at most {@value #MOST} characters
 * @param whole whether that is all of it
 */
public record Sight(
        URI asked,
        Purpose purpose,
        Response response,
        String title,
        String headings,
        String words,
        boolean whole) {
    private static final int MOST = 4_000;

    public static Sight of(URI asked, Purpose purpose, Response response) {
        Optional<Page> page = response.page();
        if (page.isEmpty()) {
            return new Sight(asked, purpose, response, "", "", "", true);
        }
        var document = page.get().document();
        var text = new FirstWords(MOST);
        document.body().filter(text);
        return new Sight(
                asked,
                purpose,
                response,
                document.title().strip().toLowerCase(Locale.ROOT),
                text.headings().toLowerCase(Locale.ROOT),
                text.text().toLowerCase(Locale.ROOT),
                text.whole());
    }

    Optional<Page> page() {
        return response.page();
    }

    /** Whether there is no more text than that. */
    boolean thin(int characters) {
        return whole && words.length() <= characters;
    }

    boolean titleHas(String... parts) {
        return Stream.of(parts).anyMatch(title::contains);
    }

    /** In title, headings or text. */
    boolean says(String... parts) {
        return Stream.of(parts)
                .anyMatch(p -> title.contains(p) || headings.contains(p) || words.contains(p));
    }

    /** In the markup, as written; only for pages already suspect, as it is long. */
    boolean markupHas(String... parts) {
        return page().map(Page::html)
                .filter(h -> Stream.of(parts).anyMatch(h::contains))
                .isPresent();
    }

    int count(String selector) {
        return page().map(p -> p.document().select(selector).size()).orElse(0);
    }

    boolean headed(String header) {
        return response.headers().first(header).isPresent();
    }
}
