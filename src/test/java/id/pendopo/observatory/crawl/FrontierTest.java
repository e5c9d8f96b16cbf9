package id.pendopo.observatory.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.observatory.visit.Purpose;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrontierTest {
    private final Frontier frontier = new Frontier();

    @Test
    void gives_the_most_valuable_first() {
        add("/lain", Purpose.OTHER, 1);
        add("/profil", Purpose.PROFILE, 1);
        add("/pejabat", Purpose.OFFICIALS, 1);

        assertThat(all()).containsExactly("/pejabat", "/profil", "/lain");
    }

    @Test
    void many_items_do_not_crowd_out_the_rest() {
        for (int i = 0; i < 100; i++) {
            add("/2026/11/berita-" + i, Purpose.NEWS_ITEM, 1);
        }
        add("/galeri", Purpose.SECTION, 1);
        add("/unduhan", Purpose.PUBLIC_INFORMATION, 0.8);

        assertThat(all().subList(0, 20)).contains("/galeri", "/unduhan");
    }

    @Test
    void items_come_newest_first_that_is_by_worth_and_then_as_met() {
        add("/b", Purpose.NEWS_ITEM, 0.9);
        add("/c", Purpose.NEWS_ITEM, 0.9);
        add("/a", Purpose.NEWS_ITEM, 1.0);

        assertThat(all()).containsExactly("/a", "/b", "/c");
    }

    @Test
    void a_thousand_pages_of_one_template_are_a_few() {
        for (int i = 0; i < 1000; i++) {
            add("/data?id=" + i, Purpose.OTHER, 1);
        }

        assertThat(all()).hasSize(12);
    }

    @Test
    void meets_an_address_once() {
        assertThat(frontier.meet(URI.create("http://www.kota.example/a/"))).isTrue();
        assertThat(frontier.meet(URI.create("https://kota.example/a"))).isFalse();
    }

    private void add(String path, Purpose purpose, double worth) {
        frontier.add(new Candidate(URI.create("https://kota.example" + path), purpose, worth));
    }

    private List<String> all() {
        var out = new ArrayList<String>();
        for (Optional<Candidate> next = frontier.next(); next.isPresent(); next = frontier.next()) {
            URI address = next.get().address();
            out.add(address.getPath());
        }
        return out;
    }
}
