package id.pendopo.platform.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainsTest {
    @ParameterizedTest
    @CsvSource({
        "dinkes.kota.go.id, kota.go.id",
        "kota.go.id, kota.go.id",
        "www.rs.co.id, rs.co.id",
        "sumber.desa.id, sumber.desa.id",
        "kelurahan.blogspot.com, kelurahan.blogspot.com",
        "dinkes.kota.localhost, kota.localhost",
        "kota.localhost, kota.localhost",
        "localhost, localhost",
        "127.0.0.1, 127.0.0.1",
        "site1.example, site1.example",
    })
    void names_what_the_owner_registered(String host, String registrable) {
        assertThat(Domains.registrable(host)).isEqualTo(registrable);
    }

    @Test
    void two_cities_under_go_id_are_two_owners() {
        assertThat(
                        Domains.sameOwner(
                                URI.create("https://a.satu.go.id/"),
                                URI.create("https://a.dua.go.id/")))
                .isFalse();
    }
}
