package id.pendopo.demo.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The news of sample sites: the same site on the same day always has the same items. */
final class SampleNews {
    private static final List<String[]> STORIES =
            Arrays.stream(Resources.text("news.txt").split("\n\n"))
                    .map(SampleNews::withoutComments)
                    .filter(story -> story.length > 1)
                    .toList();
    private static final List<String> PLACES = Resources.text("places.txt").lines().toList();

    private SampleNews() {}

    private static String[] withoutComments(String story) {
        return story.lines().filter(line -> !line.startsWith("#")).toArray(String[]::new);
    }

    /** The site's items, newest first. */
    static List<SampleItem> of(SampleSite site, LocalDate today) {
        var items = new ArrayList<SampleItem>();
        int seed = Math.floorMod(site.host().hashCode(), 1000);
        for (int i = 0; i < site.count(); i++) {
            LocalDate day = today.minusDays(site.newest() + (long) i * site.every());
            items.add(item(site, i, seed, day.atTime(8 + (seed + i) % 8, (seed + 7 * i) % 60)));
        }
        return items;
    }

    private static SampleItem item(SampleSite site, int i, int seed, LocalDateTime at) {
        // A copying site takes its words from the same place in the list as the site it copies.
        int turn = site.is(SampleTrait.COPIED) ? i : seed + i;
        String[] story = STORIES.get(turn % STORIES.size());
        String place = PLACES.get((turn / STORIES.size() + turn) % PLACES.size());
        String unit = site.is(SampleTrait.COPIED) ? "Dinas Kesehatan" : site.unit();
        List<String> words =
                Arrays.stream(story)
                        .map(w -> w.replace("{{unit}}", unit).replace("{{place}}", place))
                        .toList();
        String title = words.getFirst();
        return new SampleItem(
                1000 + site.count() - i,
                title,
                slug(title) + "-" + (site.count() - i),
                at,
                words.subList(1, words.size()));
    }

    private static String slug(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
    }
}
