package id.pendopo.observatory.probe.person;

import id.pendopo.observatory.probe.page.Folded;
import id.pendopo.observatory.probe.page.Heading;
import id.pendopo.observatory.probe.page.PageParts;
import id.pendopo.observatory.visit.Page;
import java.time.Year;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the persons a page shows with their positions. Names and positions stand in lines of their
 * own (cards, tables) or beside each other; which belongs to which follows from which of them comes
 * first.
 */
public final class People {
    private static final Pattern PAST =
            Pattern.compile(
                    " (?:mantan|terdahulu|masa ke masa|pendahulu|pernah menjabat|purna tugas|purnatugas"
                            + "|purnabakti|purna bakti|pejabat lama|almarhum|sejarah|riwayat pimpinan"
                            + "|periode sebelumnya|daftar nama kepala|former|pernah memimpin|silsilah) ");
    private static final Pattern YEARS =
            Pattern.compile(
                    "(?:19|20)\\d\\d\\s*(?:-|–|—|s/d|s\\.d\\.?|sampai|hingga)\\s*((?:19|20)\\d\\d)");
    private static final Pattern PIECES = Pattern.compile("\\s*(?:[:|=\\t]|\\s[-–—]\\s)\\s*");
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?:^|\\s)(?:[Dd]r[sa]?\\.|[Dd]rg\\.|[Dd]rh\\.|Ir\\.|Hj?\\.|Prof\\.|Ns\\.|[Aa]pt\\.)");
    private static final int LONGEST_LINE = 200;
    private static final int FARTHEST = 3;
    private static final int EVER = 9999;

    private final Page page;
    private final List<Heading> headings;
    private final Year now;
    private final List<Item> items;

    /**
     * A name or a position, in the order of the page.
     *
     * @param until the last year of office that follows right after; 9999 if none does
     */
    private record Item(
            String text,
            Optional<Position> position,
            int line,
            int start,
            String whole,
            int until) {
        boolean named() {
            return position.isEmpty();
        }
    }

    /** What may be names and positions on one page; which of them are, the register tells. */
    public record Candidates(Page page, List<Heading> headings, List<Item> items) {}

    private People(Candidates candidates, Set<String> vocabulary, Year now) {
        this.page = candidates.page();
        this.headings = candidates.headings();
        this.now = now;
        this.items =
                candidates.items().stream()
                        .filter(i -> !i.named() || NameShape.name(i.text(), vocabulary))
                        .toList();
    }

    /** What the page's text offers, while it is open. */
    static Candidates candidates(Page page) {
        PageParts parts = PageParts.of(page);
        return new Candidates(page, parts.headings(), new Lines(parts.text()).read());
    }

    /**
     * The persons shown, in the order of the page.
     *
     * @param vocabulary words in lower case that are no names on this site
     * @param now years of office that end before are over
     */
    static List<Shown> shown(Candidates candidates, Set<String> vocabulary, Year now) {
        return new People(candidates, vocabulary, now).pairs();
    }

    /** Takes a text apart into names and positions. */
    private static final class Lines {
        private final String text;
        private final List<Item> items = new ArrayList<>();

        Lines(String text) {
            this.text = text;
        }

        List<Item> read() {
            int start = 0;
            int number = 0;
            for (String line : text.split("\n")) {
                if (line.length() <= LONGEST_LINE && !line.isBlank()) {
                    line(line, number, start);
                }
                number += line.isBlank() ? 0 : 1;
                start += line.length() + 1;
            }
            return items;
        }

        private void line(String line, int number, int start) {
            List<Position> positions = Position.in(line);
            if (positions.isEmpty()) {
                for (String piece : PIECES.split(line)) {
                    name(piece, number, start, line);
                }
                return;
            }
            Position first = positions.getFirst();
            name(line.substring(0, first.start()), number, start, line);
            String rest = line.substring(first.start());
            Matcher titled = TITLE.matcher(rest);
            int cut = titled.find() ? titled.start() : rest.length();
            String[] pieces = PIECES.split(rest.substring(0, cut));
            items.add(new Item(pieces[0].strip(), Optional.of(first), number, start, line, EVER));
            for (int i = 1; i < pieces.length; i++) {
                name(pieces[i], number, start, line);
            }
            name(rest.substring(cut), number, start, line);
        }

        private void name(String text, int number, int start, String line) {
            String clean = NameShape.clean(text);
            if (NameShape.name(clean, Set.of())) {
                int until = until(following(start, line));
                items.add(new Item(clean, Optional.empty(), number, start, line, until));
            }
        }

        /** What stands right after the name: the years of office often do. */
        private String following(int start, String line) {
            int from = Math.min(text.length(), start + line.length() + 1);
            int to = text.indexOf('\n', from);
            return text.substring(from, to < 0 ? text.length() : to);
        }
    }

    private List<Shown> pairs() {
        var out = new ArrayList<Shown>();
        for (int i = 0; i < items.size(); i++) {
            Item one = items.get(i);
            Item next = i + 1 < items.size() ? items.get(i + 1) : one;
            boolean pair = one.named() != next.named() && next.line() - one.line() <= FARTHEST;
            if (pair && !betterWithLater(i, one, next)) {
                out.add(shown(one.named() ? one : next, Optional.of(one.named() ? next : one)));
                i++;
            } else if (one.named()) {
                out.add(shown(one, Optional.empty()));
            }
        }
        return out;
    }

    /**
     * Of a position, a name and a position of which the last two stand closer together, the first
     * position was a heading.
     */
    private boolean betterWithLater(int place, Item one, Item next) {
        if (one.named() || place + 2 >= items.size()) {
            return false;
        }
        Item after = items.get(place + 2);
        boolean closer = after.line() - next.line() < next.line() - one.line();
        boolean last = place + 3 >= items.size() || !items.get(place + 3).named();
        return !after.named() && closer && last;
    }

    private Shown shown(Item name, Optional<Item> position) {
        String excerpt =
                position.filter(p -> p.line() != name.line())
                        .map(p ->
                                p.line() < name.line()
                                        ? p.whole() + " | " + name.whole()
                                        : name.whole() + " | " + p.whole())
                        .orElse(name.whole());
        return new Shown(
                name.text(),
                PersonName.of(name.text()),
                position.flatMap(Item::position),
                position.map(Item::text).orElse(""),
                past(name, excerpt),
                page.address(),
                excerpt);
    }

    private boolean past(Item name, String excerpt) {
        String around =
                Folded.text(excerpt)
                        + heading(name.start())
                        + Folded.text(page.title())
                        + Folded.text(path());
        return PAST.matcher(around).find()
                || until(excerpt) < now.getValue()
                || name.until() < now.getValue();
    }

    private static int until(String text) {
        Matcher years = YEARS.matcher(text);
        return years.find() ? Integer.parseInt(years.group(1)) : EVER;
    }

    /** The words of the headings above a place, each level once. */
    private String heading(int start) {
        var chain = new ArrayDeque<Heading>();
        for (Heading heading : headings) {
            if (heading.start() <= start) {
                while (!chain.isEmpty() && chain.peek().level() >= heading.level()) {
                    chain.pop();
                }
                chain.push(heading);
            }
        }
        var words = new StringBuilder();
        chain.forEach(heading -> words.append(heading.words()).append(' '));
        return Folded.text(words.toString());
    }

    private String path() {
        String path = page.address().getPath();
        return path == null ? "" : path.toLowerCase(Locale.ROOT);
    }
}
