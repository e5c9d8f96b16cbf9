package id.pendopo.platform.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "#ffcc00", "#0f5e5c", "#ff0000", "#7fff00", "#000000"})
    void any_brand_colour_becomes_legible(String hex) {
        Colour legible = Colour.of(hex).legibleOnWhite();

        assertThat(legible.contrast(Colour.WHITE)).isGreaterThanOrEqualTo(5.5);
    }

    @Test
    void contrast_is_that_of_wcag() {
        assertThat(Colour.WHITE.contrast(Colour.BLACK)).isEqualTo(21.0);
        assertThat(Colour.of("#777777").contrast(Colour.WHITE)).isBetween(4.47, 4.49);
        assertThatThrownBy(() -> Colour.of("teal")).hasMessageContaining("teal");
    }

    @Test
    void an_address_keeps_its_filter_and_drops_what_is_empty() {
        Address address = Address.of("/papan").with("q", "a & b").with("kind", "");

        assertThat(address.href()).isEqualTo("/papan?q=a+%26+b");
        assertThat(address.with("q", "").href()).isEqualTo("/papan");
        assertThat(address.at("/papan.csv").href()).isEqualTo("/papan.csv?q=a+%26+b");
    }

    @Test
    void paging_knows_its_bounds() {
        Paging middle = new Paging(3, 25, 194, Address.of("/x"));

        assertThat(middle.pages()).isEqualTo(8);
        assertThat(middle.offset()).isEqualTo(50);
        assertThat(middle.from()).isEqualTo(51);
        assertThat(middle.to()).isEqualTo(75);
        assertThat(middle.links()).containsExactly(1, 2, 3, 4, 0, 8);
        assertThat(middle.href(1)).isEqualTo("/x");
        assertThat(middle.href(4)).isEqualTo("/x?page=4");
    }

    @Test
    void a_page_out_of_reach_becomes_the_nearest() {
        assertThat(new Paging(99, 25, 194, Address.of("/x")).page()).isEqualTo(8);
        assertThat(new Paging(-3, 25, 194, Address.of("/x")).page()).isEqualTo(1);
        assertThat(new Paging(1, 25, 0, Address.of("/x")).from()).isZero();
        assertThat(new Paging(8, 25, 194, Address.of("/x")).links()).containsExactly(1, 0, 7, 8);
        assertThat(new Paging(2, 1, 4, Address.of("/x")).links()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void sorting_by_the_same_column_turns_round_and_forgets_the_page() {
        Address address = Address.of("/x").with("page", 3);

        Sort sort = Sort.of("name", "-score", address);

        assertThat(sort.href("name")).isEqualTo("/x?sort=-name");
        assertThat(sort.href("score")).isEqualTo("/x?sort=score");
        assertThat(sort.aria("name")).isEqualTo("ascending");
        assertThat(Sort.of("", "-score", address).aria("score")).isEqualTo("descending");
    }

    @Test
    void a_curve_has_a_gap_where_nothing_was_measured() {
        Sparkline line = Sparkline.ofScores(Arrays.asList(0.0, null, 50.0, 100.0, null));

        assertThat(line.pieces()).containsExactly("3.0,25.0 3.0,25.0", "48.0,14.0 70.5,3.0");
        assertThat(line.lastX()).isEqualTo("70.5");
        assertThat(line.lastY()).isEqualTo("3.0");
    }

    @Test
    void a_curve_of_nothing_draws_nothing() {
        assertThat(Sparkline.ofScores(List.of()).pieces()).isEmpty();
        assertThat(Sparkline.ofScores(Arrays.asList(null, null)).lastX()).isEmpty();
        assertThat(Sparkline.ofScores(List.of(140.0)).pieces())
                .containsExactly("93.0,3.0 93.0,3.0");
    }
}
