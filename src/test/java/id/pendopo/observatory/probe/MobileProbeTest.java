package id.pendopo.observatory.probe;

import static id.pendopo.fixture.VisitBuilder.aVisit;
import static id.pendopo.observatory.Unmeasured.SITE_NOT_READ;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.observatory.visit.Purpose;
import id.pendopo.platform.fetch.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileProbeTest {
    private final MobileProbe probe = new MobileProbe();

    @Test
    void the_share_is_of_the_pages_read() {
        var read =
                Read.of(
                        probe,
                        aVisit().page(Purpose.OTHER, "/lama", "<table width=980><tr><td>x")
                                .build());

        assertThat(read.value("viewport")).isEqualTo(0.5);
        assertThat(read.value("fluid")).isEqualTo(0.5);
        assertThat(read.findings("fluid").getFirst().page().orElseThrow()).hasPath("/lama");
    }

    @ParameterizedTest
    @ValueSource(strings = {"width=1024", "", "height=device-height"})
    void a_viewport_that_is_not_the_devices_is_none(String content) {
        assertThat(home("<meta name=viewport content='" + content + "'>").value("viewport"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"width=device-width", "WIDTH = Device-Width ; x", "initial-scale=1"})
    void a_viewport_of_the_device_is_read_however_it_is_written(String content) {
        assertThat(home("<meta name=Viewport content='" + content + "'>").value("viewport"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style='color:red;width: 960px'>",
                "<div style='min-width:1000.5px'>",
                "<table width='800'>",
                "<iframe width=640px></iframe>",
                "<meta name=viewport content='width=1024'>",
            })
    void widths_beyond_a_phone_are_fixed(String part) {
        assertThat(home(part).codes("fluid")).containsExactly("mobile.fixed-width");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style='max-width:960px'>",
                "<div style='width:100%'>",
                "<table width='100%'>",
                "<table width=300>",
                "<img width=1200 src=a.png>",
                "<div style='border-width:500px'>",
            })
    void widths_that_yield_are_not(String part) {
        assertThat(home(part).value("fluid")).isEqualTo(1);
    }

    @Test
    void a_site_that_was_not_read_is_not_measured() {
        var visit = aVisit().unreachable(new Outcome.Suspended()).build();

        assertThat(Read.of(probe, visit).unmeasured("viewport")).isEqualTo(SITE_NOT_READ);
    }

    private Read home(String html) {
        return Read.of(probe, aVisit().home(html).build());
    }
}
