package id.pendopo.observatory.date.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.observatory.date.DateFinder;
import id.pendopo.observatory.date.Dated;
import id.pendopo.observatory.date.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplePagesTest {
    private static final double ACCURACY = 0.93;

    private final DateFinder finder = new DateFinder(LocalDate.of(2026, 1, 31));
    private final List<SamplePage> pages = SamplePages.all();

    @ParameterizedTest(name = "part {0}")
    @ValueSource(strings = {"a", "b", "c"})
    void finds_the_day_of_publication_of_nearly_all_pages(String part) {
        List<SamplePage> asked = pages.stream().filter(p -> p.part().equals(part)).toList();
        List<String> wrong = new ArrayList<>();
        for (SamplePage page : asked) {
            Optional<Stated> published = dated(page).published();
            if (!published.map(Stated::day).equals(page.published())) {
                wrong.add(page.name() + " " + page.published() + " " + published);
            }
        }

        assertThat(asked).hasSizeGreaterThanOrEqualTo(30);
        assertThat(1 - wrong.size() / (double) asked.size())
                .as("wrong: " + wrong)
                .isGreaterThan(ACCURACY);
    }

    @Test
    void finds_the_day_of_modification_where_pages_state_one() {
        List<String> wrong = new ArrayList<>();
        List<SamplePage> asked = pages.stream().filter(p -> p.modified().isPresent()).toList();
        for (SamplePage page : asked) {
            Optional<Stated> modified = dated(page).modified();
            if (!modified.map(Stated::day).equals(page.modified())) {
                wrong.add(page.name() + " " + page.modified() + " " + modified);
            }
        }

        assertThat(asked).hasSizeGreaterThan(15);
        assertThat(1 - wrong.size() / (double) asked.size())
                .as("wrong: " + wrong)
                .isGreaterThan(0.85);
    }

    @Test
    void is_sure_of_hardly_any_wrong_date() {
        List<String> wrong = new ArrayList<>();
        for (SamplePage page : pages) {
            dated(page)
                    .published()
                    .filter(s -> s.confidence() >= 0.7)
                    .filter(s -> !page.published().equals(Optional.of(s.day())))
                    .ifPresent(s -> wrong.add(page.name() + " " + s));
        }

        assertThat(wrong).isEmpty();
    }

    private Dated dated(SamplePage page) {
        return finder.find(page.html(), Optional.of(page.address()));
    }
}
