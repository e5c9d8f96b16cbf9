package id.pendopo.observatory.probe;

import static id.pendopo.fixture.VisitBuilder.aVisit;
import static id.pendopo.observatory.Unmeasured.NOTHING_REGISTERED;
import static id.pendopo.observatory.Unmeasured.NOT_APPLICABLE;
import static id.pendopo.observatory.Unmeasured.SITE_NOT_READ;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.Answer;
import id.pendopo.observatory.Expected;
import id.pendopo.platform.fetch.Outcome;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainProbeTest {
    private final DomainProbe probe = new DomainProbe(Map.of());

    @ParameterizedTest
    @CsvSource({
        "https://dinkes.kotacontoh.go.id/, 1",
        "https://kotacontoh.go.id/, 1",
        "https://sukamaju.desa.id/, 1",
        "https://dinkes-kotacontoh.com/, 0",
        "https://dinkes.kotacontoh.go.id.example.com/, 0",
        "https://xgo.id/, 0",
        "https://dinkes.blogspot.com/, 0",
    })
    void only_go_id_and_desa_id_are_government_addresses(String address, double value) {
        assertThat(Read.of(probe, aVisit().site(address).build()).value("go-id")).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "https://dinkes.kotacontoh.go.id/, 1",
        "https://www.kotacontoh.go.id/, 1",
        "https://dinkes.kotalain.go.id/, 0",
        "https://dinkeskotacontoh.go.id/, 0",
    })
    void a_unit_stands_under_the_domain_of_its_city(String address, double value) {
        assertThat(told(address).value("of-city")).isEqualTo(value);
    }

    @Test
    void a_company_of_the_city_may_not_hold_a_government_name() {
        var context = context(Optional.of("bumd"));
        var told = Read.of(probe, aVisit().site("https://airminum.co.id/").build(), context);

        assertThat(told.unmeasured("go-id")).isEqualTo(NOT_APPLICABLE);
        assertThat(told.unmeasured("of-city")).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void without_a_register_there_is_nothing_to_compare_with() {
        var told = Read.of(probe, aVisit().build());

        assertThat(told.unmeasured("of-city")).isEqualTo(NOTHING_REGISTERED);
        assertThat(told.unmeasured("own-address")).isEqualTo(NOTHING_REGISTERED);
    }

    @Test
    void an_address_of_another_unit_is_not_ones_own() {
        var told = told("https://www.kelurahan.kotacontoh.go.id/");

        assertThat(told.value("own-address")).isZero();
        assertThat(told.codes("own-address")).containsExactly("domain.shared");
    }

    @Test
    void a_page_of_the_portal_is_no_address_of_ones_own() {
        var told = told("https://kotacontoh.go.id/dinas-kesehatan");

        assertThat(told.codes("own-address")).containsExactly("domain.path");
    }

    @Test
    void a_path_on_ones_own_host_is_ones_own() {
        assertThat(told("https://dinkes.kotacontoh.go.id/beranda").value("own-address"))
                .isEqualTo(1);
    }

    @Test
    void the_address_is_judged_while_the_site_is_down() {
        var visit = aVisit().unreachable(new Outcome.NameUnknown()).build();
        var told = Read.of(probe, visit, context(Optional.empty()));

        assertThat(told.value("go-id")).isEqualTo(1);
        assertThat(told.unmeasured("leads-to-itself")).isEqualTo(SITE_NOT_READ);
    }

    @Test
    void www_and_the_bare_host_are_the_same_site() {
        var visit = aVisit().registered("http://www.dinkes.kotacontoh.go.id").build();

        assertThat(Read.of(probe, visit).value("leads-to-itself")).isEqualTo(1);
    }

    @Test
    void a_redirect_to_another_host_is_named() {
        var visit = aVisit().registered("https://dinkes-lama.kotacontoh.go.id/").build();
        var told = Read.of(probe, visit);

        assertThat(told.value("leads-to-itself")).isZero();
        assertThat(told.findings("leads-to-itself").getFirst().values())
                .containsExactly("https://dinkes.kotacontoh.go.id/");
    }

    @Test
    void a_move_to_another_owners_site_is_named() {
        var moved = new Outcome.MovedToOtherSite(URI.create("https://toko.example/"));
        var visit = aVisit().home(Answer.silent(moved)).build();

        assertThat(Read.of(probe, visit).codes("leads-to-itself"))
                .containsExactly("domain.leads-elsewhere");
    }

    @Test
    void sample_sites_are_judged_by_the_name_they_stand_for() {
        var sample = new DomainProbe(Map.of(".contoh.localhost", ""));
        var visit = aVisit().site("http://dinkes.kotacontoh.go.id.contoh.localhost:8090/").build();
        var told = Read.of(sample, visit, context(Optional.empty()));

        assertThat(told.value("go-id")).isEqualTo(1);
        assertThat(told.value("of-city")).isEqualTo(1);
        assertThat(told.value("leads-to-itself")).isEqualTo(1);
        assertThat(Read.of(probe, visit).value("go-id")).isZero();
    }

    @Test
    void sites_of_this_machine_are_judged_by_the_domain_of_the_city_they_stand_for() {
        var own = new DomainProbe(Map.of(".kota.localhost", ".kotacontoh.go.id"));
        var visit = aVisit().site("http://dinkes.kota.localhost:8080/").build();
        var told = Read.of(own, visit, context(Optional.empty()));

        assertThat(told.value("go-id")).isEqualTo(1);
        assertThat(told.value("of-city")).isEqualTo(1);
        assertThat(told.value("leads-to-itself")).isEqualTo(1);
        assertThat(Read.of(probe, visit).value("go-id")).isZero();
    }

    private Read told(String address) {
        return Read.of(probe, aVisit().site(address).build(), context(Optional.empty()));
    }

    private static Context context(Optional<String> unitType) {
        var expected =
                new Expected(
                        Optional.empty(),
                        unitType,
                        List.of(),
                        Optional.of("kotacontoh.go.id"),
                        List.of(),
                        List.of(),
                        List.of(URI.create("https://kelurahan.kotacontoh.go.id/")),
                        Optional.empty());
        return new Context(expected, History.none(), Neighbours.none(), Context.nothing().zone());
    }
}
