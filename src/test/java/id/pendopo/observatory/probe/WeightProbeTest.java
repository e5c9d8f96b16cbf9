package id.pendopo.observatory.probe;

import static id.pendopo.fixture.VisitBuilder.aVisit;
import static id.pendopo.observatory.Unmeasured.NOTHING_FOUND;
import static id.pendopo.observatory.Unmeasured.NOT_APPLICABLE;
import static id.pendopo.observatory.Unmeasured.SITE_NOT_READ;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.Answer;
import id.pendopo.platform.fetch.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightProbeTest {
    private static final String LONG = "<html><body>" + "<p>Layanan warga</p>".repeat(100);

    private final WeightProbe probe = new WeightProbe();

    @Test
    void bytes_and_wait_are_those_of_the_home_page() {
        var answer = Answer.page("<p>é</p>").firstByte(Duration.ofNanos(1_500_000));
        var read = Read.of(probe, aVisit().home(answer).build());

        assertThat(read.value("page-bytes")).isEqualTo(9);
        assertThat(read.value("first-byte")).isEqualTo(1.5);
    }

    @Test
    void each_file_counts_once_and_pages_do_not() {
        var read =
                home(
                        "<link rel=stylesheet href=/a.css><link rel=canonical href=/x>"
                                + "<script src=/a.js></script><script>1</script>"
                                + "<img src=/a.png><img src=/a.png><img src='data:image/png;base64,x'>"
                                + "<a href=/halaman>x</a><iframe src=https://peta.example/></iframe>");

        assertThat(read.value("parts")).isEqualTo(4);
    }

    @Test
    void a_long_page_sent_plain_is_named_with_its_size() {
        var read = home(LONG);

        assertThat(read.value("compressed")).isZero();
        assertThat(read.findings("compressed").getFirst().values()).containsExactly("2");
    }

    @Test
    void an_encoding_in_the_head_is_compression() {
        var visit = aVisit().home(LONG).header("Content-Encoding", "br").build();

        assertThat(Read.of(probe, visit).value("compressed")).isEqualTo(1);
    }

    @Test
    void a_page_that_fits_one_packet_need_not_be_compressed() {
        assertThat(home("<p>x").unmeasured("compressed")).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void images_state_their_size_by_attribute_or_style() {
        var read =
                home(
                        "<img src=1 width=1 height=1><img src=2 style='width:1px;height:1px'>"
                                + "<img src=3 width=1><img src=4>");

        assertThat(read.value("images-sized")).isEqualTo(0.5);
        assertThat(read.findings("images-sized").getFirst().values().getFirst()).isEqualTo("2");
        assertThat(home("<p>x").unmeasured("images-sized")).isEqualTo(NOTHING_FOUND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ETag | \"a\" | 1",
                "Last-Modified | Tue, 17 Mar 2026 01:00:00 GMT | 1",
                "Cache-Control | public, max-age=600 | 1",
                "Cache-Control | max-age=0 | 0",
                "Cache-Control | no-store, max-age=600 | 0",
                "Expires | Wed, 18 Mar 2026 01:00:00 GMT | 1",
                "Server | nginx | 0",
            })
    void browsers_may_keep_what_can_be_checked_or_lives_for_a_while(
            String name, String content, double value) {
        var visit = aVisit().header(name, content).build();

        assertThat(Read.of(probe, visit).value("reusable")).isEqualTo(value);
    }

    @Test
    void a_ban_on_storing_outweighs_a_validator() {
        var visit = aVisit().header("ETag", "\"a\"").header("Cache-Control", "no-store").build();

        assertThat(Read.of(probe, visit).codes("reusable")).containsExactly("weight.not-reusable");
    }

    @Test
    void a_home_page_that_failed_has_no_weight() {
        var visit = aVisit().home(Answer.failed(new Outcome.ServerError(500), 500, "x")).build();

        assertThat(Read.of(probe, visit).unmeasured("page-bytes")).isEqualTo(SITE_NOT_READ);
    }

    private Read home(String html) {
        return Read.of(probe, aVisit().home(html).build());
    }
}
