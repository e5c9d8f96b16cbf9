package id.pendopo.directory.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.BrandColour;
import id.pendopo.directory.City;
import id.pendopo.directory.RosterFixture;
import id.pendopo.directory.city.ChangeCity.Draft;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.Decision.Accept;
import id.pendopo.directory.ledger.Decision.Refuse;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeCityTest {
    private final RosterFixture fixture = new RosterFixture();

    @Test
    void a_colour_on_which_white_cannot_be_read_is_refused() {
        assertThat(codes(decide(draft("contoh.go.id", "#d98e04"))))
                .containsExactly("colour colour-too-light");
        assertThat(codes(decide(draft("contoh.go.id", "hijau"))))
                .containsExactly("colour colour-of-other-form");
        assertThat(decide(draft("contoh.go.id", "7A2E1D"))).isInstanceOf(Accept.class);
    }

    @Test
    void the_contrast_is_that_of_wcag() {
        assertThat(new BrandColour("#000000").contrastWithWhite()).isEqualTo(21.0);
        assertThat(new BrandColour("#ffffff").contrastWithWhite()).isEqualTo(1.0);
        assertThat(new BrandColour("#767676").readable()).isTrue();
        assertThat(new BrandColour("#777777").readable()).isFalse();
    }

    @Test
    void a_host_is_a_name_and_belongs_to_one_city() {
        assertThat(codes(decide(draft("https://contoh.go.id/", "#0f5e5c"))))
                .containsExactly("host host-of-other-form");
        assertThat(
                        codes(
                                ChangeCity.decide(
                                        fixture.roster(),
                                        draft("contoh.localhost", "#0f5e5c"),
                                        List.of(fixture.city))))
                .containsExactly("host host-taken");
    }

    @Test
    void a_complaint_service_has_both_a_name_and_an_address() {
        var half = new Draft("Kota Contoh", "", "#0f5e5c", "", "", "https://lapor.contoh.go.id");

        assertThat(codes(decide(half))).containsExactly("complaint_name name-empty");
    }

    @Test
    void saving_what_is_there_changes_nothing() {
        assertThat(decide(Draft.of(fixture.city))).isEqualTo(Decision.nothing(fixture.city));
    }

    private Decision<City> decide(Draft draft) {
        return ChangeCity.decide(fixture.roster(), draft, List.of());
    }

    private static Draft draft(String host, String colour) {
        return new Draft("Kota Contoh", host, colour, "", "", "");
    }

    private static List<String> codes(Decision<City> decision) {
        assertThat(decision).isInstanceOf(Refuse.class);
        return ((Refuse<City>) decision)
                .faults().stream().map(f -> f.field() + " " + f.code()).toList();
    }
}
