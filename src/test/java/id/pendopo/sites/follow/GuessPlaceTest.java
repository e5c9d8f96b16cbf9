package id.pendopo.sites.follow;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Territory;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuessPlaceTest {
    private static final String BARENG = "35.73.02.1007";
    private static final String KLOJEN_KECAMATAN = "35.73.02";
    private static final String KLOJEN = "35.73.02.1001";
    private static final String TANJUNGREJO = "35.73.04.1004";

    private final GuessPlace guess =
            new GuessPlace(
                    List.of(
                            new Territory(KLOJEN_KECAMATAN, "Klojen"),
                            new Territory(KLOJEN, "Klojen"),
                            new Territory(BARENG, "Bareng"),
                            new Territory("35.73.05.1001", "Oro-Oro Dowo"),
                            new Territory(TANJUNGREJO, "Tanjungrejo")));

    @Test
    void a_kelurahan_that_is_called_one_is_found() {
        assertThat(guess.of("Kerja bakti di Kelurahan Bareng", "")).contains(BARENG);
        assertThat(guess.of("Posyandu", "Warga Kel. Tanjungrejo hadir.")).contains(TANJUNGREJO);
        assertThat(guess.of("KELURAHAN ORO-ORO DOWO BERBENAH", "")).contains("35.73.05.1001");
    }

    @Test
    void a_name_that_is_a_word_of_every_day_is_no_place_by_itself() {
        assertThat(guess.of("Olahraga Bareng Warga", "Mari kerja bareng di bareng-bareng."))
                .isEmpty();
        assertThat(guess.of("Senam pagi di Bareng", "")).contains(BARENG);
    }

    @Test
    void kecamatan_and_kelurahan_of_one_name_are_told_apart_by_what_they_are_called() {
        assertThat(guess.of("Musrenbang Kecamatan Klojen", "")).contains(KLOJEN_KECAMATAN);
        assertThat(guess.of("Musrenbang Kelurahan Klojen", "")).contains(KLOJEN);
    }

    @Test
    void the_title_counts_before_the_text_and_two_places_are_none() {
        assertThat(guess.of("Banjir di Kelurahan Bareng", "Juga Kelurahan Tanjungrejo."))
                .contains(BARENG);
        assertThat(guess.of("Banjir", "Kelurahan Bareng dan Kelurahan Tanjungrejo.")).isEmpty();
    }

    @Test
    void part_of_a_longer_word_is_no_name() {
        assertThat(guess.of("Warga Kelurahan Barengan", "")).isEmpty();
        assertThat(guess.of("", "")).isEmpty();
    }
}
