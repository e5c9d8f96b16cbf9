package id.pendopo.observatory.probe.section;

import id.pendopo.observatory.probe.page.Folded;
import id.pendopo.observatory.probe.page.Heading;
import id.pendopo.observatory.probe.page.Terms;
import id.pendopo.observatory.probe.page.Zone;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds where menus, headings and links of a site announce topics. */
public final class Signs {
    private static final int LONGEST_MENU_ENTRY = 8;
    private static final int LONGEST_HEADING = 9;
    private static final int LONGEST_DOCUMENT = 14;
    private static final int FIRST_WORDS = 3;

    private final Terms<List<Topic>> terms;

    private Signs(Terms<List<Topic>> terms) {
        this.terms = terms;
    }

    /** One wording may stand for several topics. */
    public static Signs of(List<? extends Topic> topics) {
        var terms = new HashMap<String, List<Topic>>();
        for (Topic topic : topics) {
            for (String term : topic.terms()) {
                terms.computeIfAbsent(Folded.text(term).strip(), t -> new ArrayList<>()).add(topic);
            }
        }
        return new Signs(Terms.of(terms));
    }

    /** The signs of each topic found, in the order of the pages. */
    public Map<Topic, List<Sign>> in(Visit visit) {
        var reading = new Reading(new Targets(visit));
        visit.of(Labels.MATTER).pages().forEach(reading::page);
        return reading.found;
    }

    /** Goes through one visit; used once. */
    private final class Reading {
        private final Map<Topic, List<Sign>> found = new LinkedHashMap<>();
        private final Targets targets;

        Reading(Targets targets) {
            this.targets = targets;
        }

        void page(Labels.OfPage said) {
            Page page = said.page();
            Purpose purpose = said.fetch().purpose();
            boolean listing = purpose == Purpose.HOME || purpose == Purpose.NEWS_LIST;
            said.links().forEach(link -> link(page, link, listing));
            said.headings().forEach(heading -> heading(page, heading, said.filled()));
            if (purpose != Purpose.HOME) {
                title(page, said.filled());
            }
        }

        private void link(Page page, Labels.Label link, boolean listing) {
            int most = link.zone() != Zone.MAIN || listing ? LONGEST_MENU_ENTRY : LONGEST_DOCUMENT;
            boolean teaser = link.zone() == Zone.MAIN && listing;
            for (Topic topic : announced(link.words(), most, teaser)) {
                String words = link.words().strip() + " → " + link.href();
                add(
                        topic,
                        new Sign(
                                page.address(),
                                words,
                                link.href(),
                                targets.somewhere(link.href())));
            }
        }

        private void heading(Page page, Heading heading, boolean filled) {
            if (heading.zone() == Zone.MENU) {
                return;
            }
            for (Topic topic : announced(heading.words(), LONGEST_HEADING, true)) {
                boolean home = heading.zone() != Zone.MAIN;
                add(
                        topic,
                        new Sign(
                                page.address(),
                                heading.words(),
                                page.address().toString(),
                                filled || home));
            }
        }

        private void title(Page page, boolean filled) {
            String title = page.title().split("[|–—»]| - ")[0];
            for (Topic topic : announced(title, LONGEST_HEADING, true)) {
                add(
                        topic,
                        new Sign(page.address(), page.title(), page.address().toString(), filled));
            }
        }

        private void add(Topic topic, Sign sign) {
            found.computeIfAbsent(topic, t -> new ArrayList<>()).add(sign);
        }
    }

    /**
     * The topics a label announces.
     *
     * @param teaser titles of news may begin with such words too, so the wording must be half of it
     */
    private List<Topic> announced(String label, int most, boolean teaser) {
        Folded folded = Folded.of(label);
        int words = count(folded.text());
        if (words == 0 || words > most) {
            return List.of();
        }
        var out = new ArrayList<Topic>();
        for (var hit : terms.in(folded)) {
            int before = count(Folded.text(label.substring(0, hit.start())));
            int wording = count(' ' + hit.term() + ' ');
            boolean large = wording * 2 >= words || (before == 0 && words <= 5);
            if (before < FIRST_WORDS && (!teaser || large)) {
                out.addAll(hit.meaning());
            }
        }
        return out;
    }

    private static int count(String folded) {
        return (int) folded.chars().filter(c -> c == ' ').count() - 1;
    }
}
