package id.pendopo.sites.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.MovableClock;
import id.pendopo.sites.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class KeptPagesTest {
    private static final Tag NEWS = new Tag("news");
    private static final Tag SITE = new Tag("site");

    private final MovableClock clock = new MovableClock();
    private final KeptPages pages = new KeptPages(DataSize.ofKilobytes(100), clock);

    @Test
    void drops_the_pages_that_show_what_changed_and_no_others() {
        keep("/berita", page(100, NEWS, SITE));
        keep("/kontak", page(100, SITE));

        int dropped = pages.drop(List.of(NEWS));

        assertThat(dropped).isEqualTo(1);
        assertThat(pages.find(key("/berita"))).isNull();
        assertThat(pages.find(key("/kontak"))).isNotNull();
    }

    @Test
    void does_not_keep_a_page_whose_making_began_before_the_change() {
        long beginning = pages.beginning();
        pages.drop(List.of(NEWS));

        boolean kept = pages.keep(key("/berita"), page(100, NEWS), beginning);

        assertThat(kept).isFalse();
        assertThat(pages.find(key("/berita"))).isNull();
    }

    @Test
    void keeps_a_page_whose_making_began_before_a_change_of_something_else() {
        long beginning = pages.beginning();
        pages.drop(List.of(SITE));

        assertThat(pages.keep(key("/berita"), page(100, NEWS), beginning)).isTrue();
    }

    @Test
    void does_not_keep_what_was_being_made_when_all_was_dropped() {
        long beginning = pages.beginning();
        pages.dropAll();

        assertThat(pages.keep(key("/berita"), page(100, NEWS), beginning)).isFalse();
    }

    @Test
    void a_page_that_came_after_another_is_dropped_by_what_it_shows_itself() {
        keep("/", page(100, NEWS));
        keep("/", page(200, SITE));

        assertThat(pages.drop(List.of(NEWS))).isZero();
        assertThat(pages.drop(List.of(SITE))).isEqualTo(1);
    }

    @Test
    void takes_no_more_memory_than_allowed_and_forgets_what_it_let_go() {
        IntStream.range(0, 200)
                .forEach(i -> keep("/" + i, page(5_000, new Tag("story:" + i), SITE)));

        assertThat(pages.weight()).isLessThanOrEqualTo(100 * 1024);
        assertThat(pages.tags()).isLessThanOrEqualTo((int) pages.count() + 1);
    }

    @Test
    void a_page_ends_with_its_moment() {
        var until =
                KeptPage.of(
                        Map.of(),
                        new byte[10],
                        Set.of(NEWS),
                        Optional.of(clock.instant().plusSeconds(60)));
        keep("/", until);
        assertThat(pages.find(key("/"))).isNotNull();

        clock.advance(Duration.ofSeconds(60));

        assertThat(pages.find(key("/"))).isNull();
    }

    private void keep(String path, KeptPage page) {
        assertThat(pages.keep(key(path), page, pages.beginning())).isTrue();
    }

    private static PageKey key(String path) {
        return new PageKey("unit:1", "id", path, "");
    }

    private static KeptPage page(int bytes, Tag... tags) {
        return KeptPage.of(Map.of(), new byte[bytes], Set.of(tags), Optional.empty());
    }
}
