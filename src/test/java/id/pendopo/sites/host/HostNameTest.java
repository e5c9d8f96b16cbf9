package id.pendopo.sites.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostNameTest {
    private static final String LONG =
            "dinas-sosial-pemberdayaan-perempuan-perlindungan-anak-pengendalian-penduduk";

    @Test
    void a_slug_that_fits_is_the_label() {
        assertThat(HostName.label("dinas-kesehatan")).isEqualTo("dinas-kesehatan");
        assertThat(HostName.label("a".repeat(63))).hasSize(63);
    }

    @Test
    void a_longer_one_becomes_a_label_that_dns_takes_and_stays_the_same() {
        String label = HostName.label(LONG);

        assertThat(label)
                .hasSizeLessThanOrEqualTo(63)
                .startsWith("dinas-sosial-pemberdayaan-perempuan-perlindungan-anak-")
                .isEqualTo(HostName.label(LONG));
        assertThat(HostName.read(label + ".kota.example")).isPresent();
        assertThat(HostName.read(LONG + ".kota.example")).isEmpty();
    }

    @Test
    void two_that_begin_alike_stay_apart() {
        assertThat(HostName.label(LONG)).isNotEqualTo(HostName.label(LONG + "-dan-keluarga"));
        assertThat(HostName.label("a".repeat(80))).hasSize(63);
    }
}
