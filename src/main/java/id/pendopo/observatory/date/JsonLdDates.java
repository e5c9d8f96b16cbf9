package id.pendopo.observatory.date;

import id.pendopo.observatory.date.Candidate.Role;
import id.pendopo.observatory.date.JsonLd.Item;
import id.pendopo.observatory.date.Scan.Range;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates of the page's main item in JSON-LD. */
final class JsonLdDates {
    private final PageFacts page;
    private final List<Candidate> found = new ArrayList<>();

    private JsonLdDates(PageFacts page) {
        this.page = page;
    }

    static List<Candidate> find(String html, PageFacts page) {
        JsonLdDates dates = new JsonLdDates(page);
        List<Item> items = new ArrayList<>();
        for (Range range : page.scan().linked) {
            items.addAll(JsonLd.items(html, range.from(), range.to()));
        }
        List<Item> main = items.stream().filter(item -> !item.aside()).toList();
        List<Item> articles = main.stream().filter(JsonLdDates::isArticle).toList();
        boolean several = articles.stream().map(i -> i.get("datePublished")).distinct().count() > 1;
        for (Item item : items) {
            dates.add(item, several);
        }
        return dates.found;
    }

    private void add(Item item, boolean several) {
        double trust = trust(item);
        if (several && isArticle(item)) {
            trust = isOwn(item) ? trust : 0.3;
        }
        if (item.aside()) {
            trust = isOwn(item) ? trust * 0.9 : 0.1;
        }
        add(item, "datePublished", Role.PUBLISHED, trust);
        add(item, "datePosted", Role.PUBLISHED, trust);
        add(item, "uploadDate", Role.PUBLISHED, Math.min(trust, 0.7));
        add(item, "dateCreated", Role.PUBLISHED, trust * 0.85);
        add(item, "dateModified", Role.MODIFIED, trust);
        add(item, "dateUpdated", Role.MODIFIED, trust);
    }

    private void add(Item item, String key, Role role, double trust) {
        MachineDate.read(item.get(key), page.american())
                .filter(date -> page.believes(date.day()))
                .ifPresent(date -> {
                    String excerpt = item.get("@type") + " " + key + ": " + item.get(key);
                    found.add(Candidate.of(role, date, trust, Reason.JSON_LD, excerpt.strip()));
                });
    }

    private static double trust(Item item) {
        String type = item.get("@type");
        if (isArticle(item)) {
            return 0.95;
        }
        if (type.contains("CollectionPage") || type.contains("SearchResults")) {
            return 0.45;
        }
        if (type.contains("Page")) {
            return 0.88;
        }
        return switch (type) {
            case "VideoObject", "AudioObject", "PodcastEpisode", "Recipe", "JobPosting" -> 0.85;
            case "WebSite", "Organization", "Event", "Movie", "Book", "Product", "ImageObject" ->
                    0.25;
            default -> 0.7;
        };
    }

    private static boolean isArticle(Item item) {
        String type = item.get("@type");
        return type.contains("Article")
                || type.contains("Posting") && !type.contains("Job")
                || type.contains("Report")
                || type.contains("Question")
                || type.contains("Review") && !type.contains("AggregateReview");
    }

    /** Whether the object names the page's address or heading as its own. */
    private boolean isOwn(Item item) {
        String path = page.address().map(URI::getRawPath).orElse("");
        String said = item.get("url") + " " + item.get("@id") + " " + item.get("mainEntityOfPage");
        if (path != null && path.length() > 1 && said.contains(path)) {
            return true;
        }
        String title = Headings.letters(page.scan().title.toLowerCase(Locale.ROOT));
        return Optional.of(Headings.letters(item.get("headline") + item.get("name")))
                .filter(own -> own.length() > 10 && title.contains(own))
                .isPresent();
    }
}
