package id.pendopo.observatory.probe.person;

import id.pendopo.observatory.Expected;
import id.pendopo.observatory.probe.page.Folded;
import id.pendopo.observatory.visit.Fetch;
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
import java.util.regex.Pattern;

/**
 * The pages of a visit on which officials are shown, and who is shown there. News is none of them:
 * it rightly names those who were in office then.
 */
public record OfficialPages(List<Page> pages, List<Shown> shown) {
    private static final Pattern ABOUT_OFFICIALS =
            Pattern.compile(
                    " (?:pejabat|struktur|struktural|pimpinan|profil|profile|organisasi|sambutan"
                            + "|kepala|pegawai|tentang|sotk|bagan|personil|personalia|about) ");
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
        List<Page> pages =
                visit.fetches().stream()
                        .filter(OfficialPages::official)
                        .map(Fetch::page)
                        .flatMap(Optional::stream)
                        .toList();
        Set<String> vocabulary = vocabulary(visit, expected);
        var shown = new ArrayList<Shown>();
        pages.forEach(p -> shown.addAll(People.on(p, vocabulary, Year.of(day.getYear()))));
        return new OfficialPages(pages, List.copyOf(shown));
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

    private static boolean official(Fetch fetch) {
        return switch (fetch.purpose()) {
            case HOME, OFFICIALS, PROFILE, CONTACT -> true;
            case SECTION, OTHER, SERVICE, PUBLIC_INFORMATION ->
                    fetch.page().map(OfficialPages::about).orElse(false);
            case NEWS_LIST, NEWS_ITEM, FILE -> false;
        };
    }

    private static boolean about(Page page) {
        String path = page.address().getPath() == null ? "" : page.address().getPath();
        return ABOUT_OFFICIALS.matcher(Folded.text(path)).find()
                || ABOUT_OFFICIALS.matcher(Folded.text(page.title())).find();
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
