package id.pendopo.sites.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
    private final KnownNames names = new KnownNames(Set.of("setelah", "jenis"));

    @Test
    void sorts_what_is_known() {
        assertThat(names.canonical("setelah=2&jenis=a")).contains("jenis=a&setelah=2");
        assertThat(names.canonical("jenis=a&setelah=2")).contains("jenis=a&setelah=2");
    }

    @Test
    void takes_out_what_follows_people_and_what_is_empty() {
        assertThat(names.canonical("utm_source=x&jenis=a&fbclid=1&setelah=")).contains("jenis=a");
        assertThat(names.canonical("")).contains("");
    }

    @Test
    void the_first_of_two_counts() {
        assertThat(names.canonical("jenis=a&jenis=b")).contains("jenis=a");
    }

    @Test
    void keeps_its_hands_off_unknown_names_and_strange_values() {
        assertThat(names.canonical("p=3090")).isEmpty();
        assertThat(names.canonical("jenis=a&apa")).isEmpty();
        assertThat(names.canonical("jenis=%zz")).isEmpty();
        assertThat(names.canonical("jenis=" + "a".repeat(101))).isEmpty();
        assertThat(names.canonical("jenis=a&".repeat(100))).isEmpty();
    }
}
