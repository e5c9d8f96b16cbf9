package id.pendopo.observatory.probe.person;

import id.pendopo.observatory.probe.page.Excerpt;
import id.pendopo.observatory.probe.person.PersonName.Word;
import id.pendopo.observatory.visit.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where registered persons are seen: as shown officials, else in the running text of a page. */
public final class Sightings {
    /** One place; the position only where the person is shown with one. */
    public record Sighting(Page page, Optional<Shown> shown, String excerpt) {}

    private final List<Page> pages;
    private final List<Shown> shown;
    private final List<OfficialTexts.Line> lines;

    public Sightings(OfficialPages seen) {
        this.pages = seen.pages();
        this.shown = seen.shown();
        this.lines = seen.lines();
    }

    /** The best sighting of the person, those with the registered position first. */
    public Optional<Sighting> of(Roster.Member member) {
        return inOffice(member)
                .or(() -> best(member))
                .map(s -> new Sighting(page(s), Optional.of(s), s.excerpt()))
                .or(() -> running(member));
    }

    /** The person shown in the registered office now, not in a list of the past. */
    public Optional<Shown> inOffice(Roster.Member member) {
        return shown.stream()
                .filter(s -> !s.past())
                .filter(s -> s.position().map(p -> !p.former() && office(member, p)).orElse(false))
                .filter(s -> fits(member, s))
                .findFirst();
    }

    /** The person shown, with another position or none. */
    public Optional<Shown> best(Roster.Member member) {
        var same =
                shown.stream().filter(s -> NameMatch.of(member.name(), s.person()).same()).toList();
        return same.stream()
                .filter(s -> s.position().isPresent())
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    private static boolean office(Roster.Member member, Position position) {
        return member.office().equals(Optional.of(position.office()));
    }

    /** Beside the right position a single name or an initial is enough. */
    private static boolean fits(Roster.Member member, Shown seen) {
        return NameMatch.of(member.name(), seen.person()).decision()
                != NameMatch.Decision.DIFFERENT;
    }

    private Page page(Shown seen) {
        return pages.stream()
                .filter(p -> p.address().equals(seen.page()))
                .findFirst()
                .orElseThrow();
    }

    /** All words of the name close together; a single name only beside a position. */
    private Optional<Sighting> running(Roster.Member member) {
        List<Word> words = member.name().words().stream().filter(w -> !w.initial()).toList();
        for (var line : lines) {
            String said = line.words();
            boolean possible = words.size() > 1 || !Position.in(said).isEmpty();
            if (!words.isEmpty() && possible && holds(said, words)) {
                return Optional.of(
                        new Sighting(line.page(), Optional.empty(), Excerpt.of(said, 300)));
            }
        }
        return Optional.empty();
    }

    private static boolean holds(String line, List<Word> words) {
        List<Word> tokens = capitalised(line);
        for (int i = 0; i < tokens.size(); i++) {
            if (words.getFirst().sounds(tokens.get(i))) {
                int from = Math.max(0, i - words.size());
                var near = tokens.subList(from, Math.min(tokens.size(), i + words.size() + 1));
                if (words.stream().allMatch(w -> near.stream().anyMatch(w::sounds))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Word> capitalised(String line) {
        var out = new ArrayList<Word>();
        for (String token : line.split("[\\s,.;:()/]+")) {
            if (token.length() > 1 && Character.isUpperCase(token.charAt(0))) {
                out.add(Word.of(token.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "")));
            }
        }
        return out;
    }
}
