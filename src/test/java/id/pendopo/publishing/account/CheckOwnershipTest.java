package id.pendopo.publishing.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class CheckOwnershipTest {
    private static final URI SITE = URI.create("https://dinkes.kota.go.id");

    @Test
    void a_profile_names_a_site_by_its_host_alone_or_within_words() {
        assertThat(CheckOwnership.names("https://dinkes.kota.go.id/", SITE)).isTrue();
        assertThat(CheckOwnership.names("Situs: www.Dinkes.kota.go.id.", SITE)).isTrue();
        assertThat(CheckOwnership.names("dinkes.kota.go.id:8080/berita", SITE)).isTrue();
    }

    @Test
    void a_longer_or_another_name_is_not_the_site() {
        assertThat(CheckOwnership.names("https://dinkes.kota.go.id.contoh.com", SITE)).isFalse();
        assertThat(CheckOwnership.names("https://bukan-dinkes.kota.go.id", SITE)).isFalse();
        assertThat(CheckOwnership.names("https://kota.go.id", SITE)).isFalse();
        assertThat(CheckOwnership.names("", SITE)).isFalse();
    }

    @Test
    void an_account_is_the_same_whatever_the_case_and_the_slash() {
        URI account = URI.create("https://www.facebook.com/Dinkes");
        assertThat(CheckOwnership.same(account, URI.create("https://facebook.com/dinkes/")))
                .isTrue();
        assertThat(CheckOwnership.same(account, URI.create("https://facebook.com/dinkes2")))
                .isFalse();
    }
}
