package id.pendopo.observatory.probe.spam;

import id.pendopo.observatory.probe.copy.SimHash;
import id.pendopo.observatory.probe.page.Excerpt;
import id.pendopo.observatory.probe.page.Folded;
import id.pendopo.observatory.probe.page.PageLink;
import id.pendopo.observatory.probe.page.PageParts;
import id.pendopo.observatory.visit.Page;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/**
 * What a page shows, for comparing it with what others are shown there.
 *
 * @param words of title and text, as hashes in order, each once
 * @param outward addresses of its links to other hosts
 * @param excerpt its first words
 */
record Face(
        URI address, List<Suspicion> signs, long[] words, List<String> outward, String excerpt) {
    private static final int MOST_LINKS = 20_000;

    static Face of(Page page) {
        PageParts parts = PageParts.of(page);
        String text = Folded.text(page.title()) + parts.folded().text();
        String host = String.valueOf(page.address().getHost());
        return new Face(
                page.address(),
                Suspicions.on(page),
                Arrays.stream(text.strip().split(" +"))
                        .mapToLong(SimHash::hash)
                        .sorted()
                        .distinct()
                        .toArray(),
                parts.links().stream()
                        .map(PageLink::href)
                        .filter(href -> !Suspicions.host(href).equals(host))
                        .limit(MOST_LINKS)
                        .toList(),
                Excerpt.of(page.title() + " · " + parts.text(), 200));
    }

    /** The share of common words. */
    double likeness(Face other) {
        long both =
                Arrays.stream(words).filter(w -> Arrays.binarySearch(other.words, w) >= 0).count();
        long any = words.length + other.words.length - both;
        return any == 0 ? 1 : (double) both / any;
    }
}
