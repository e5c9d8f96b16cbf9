package id.pendopo.observatory.probe.person;

import id.pendopo.observatory.Expected;
import id.pendopo.observatory.probe.page.Folded;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Visit;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The pages of a visit on which officials are shown, and who is shown there.
 *
 * @param lines of their running text that may hold a name
 */
public record OfficialPages(List<Page> pages, List<Shown> shown, List<OfficialTexts.Line> lines) {
    private static final Set<String> UNIT_WORDS =
            Set.of(
                    "dinas",
                    "badan",
                    "kota",
                    "kabupaten",
                    "dan",
                    "bagian",
                    "kecamatan",
                    "kelurahan",
                    "puskesmas",
                    "daerah",
                    "pemerintah",
                    "satuan",
                    "rsud",
                    "kantor",
                    "serta");

    public static OfficialPages of(Visit visit, Expected expected, LocalDate day) {
        var texts = visit.of(OfficialTexts.MATTER);
        Set<String> vocabulary = vocabulary(visit, expected);
        var shown = new ArrayList<Shown>();
        Year now = Year.of(day.getYear());
        texts.pages().forEach(p -> shown.addAll(People.shown(p, vocabulary, now)));
        return new OfficialPages(
                texts.pages().stream().map(People.Candidates::page).toList(),
                List.copyOf(shown),
                texts.lines());
    }

    /**
     * Whether the person is shown in the office of this unit, not in the same office of another
     * one, as other units' heads in a list of the city.
     */
    public static boolean ofThisUnit(Shown shown, Office office, Expected expected) {
        Optional<Position> position = shown.position();
        if (position.isEmpty() || position.get().former() || position.get().office() != office) {
            return false;
        }
        Set<String> tail = words(shown.positionText());
        Set<String> own = new HashSet<>();
        expected.unit().ifPresent(name -> own.addAll(words(name)));
        expected.aliases().forEach(name -> own.addAll(words(name)));
        Position.in(shown.positionText())
                .forEach(p ->
                        tail.removeAll(words(shown.positionText().substring(p.start(), p.end()))));
        return own.isEmpty() || tail.isEmpty() || tail.stream().anyMatch(own::contains);
    }

    /** Words of the unit, the city and the site's own title are no person's names here. */
    private static Set<String> vocabulary(Visit visit, Expected expected) {
        var out = new HashSet<String>();
        expected.unit().ifPresent(name -> out.addAll(words(name)));
        expected.aliases().forEach(name -> out.addAll(words(name)));
        visit.pages(Purpose.HOME).findFirst().ifPresent(home -> out.addAll(words(home.title())));
        Set<String> names = new HashSet<>();
        expected.officials().forEach(p -> names.addAll(Titles.nameOf(p.name())));
        out.removeAll(names);
        return out;
    }

    private static Set<String> words(String text) {
        var out = new HashSet<>(Arrays.asList(Folded.text(text).strip().split(" ")));
        out.removeAll(UNIT_WORDS);
        out.remove("");
        return out;
    }
}
