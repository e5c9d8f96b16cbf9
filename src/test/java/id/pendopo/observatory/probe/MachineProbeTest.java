package id.pendopo.observatory.probe;

import static id.pendopo.fixture.VisitBuilder.NOW;
import static id.pendopo.fixture.VisitBuilder.aVisit;
import static id.pendopo.observatory.Unmeasured.BUDGET_SPENT;
import static id.pendopo.observatory.Unmeasured.NOTHING_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.Answer;
import id.pendopo.fixture.VisitBuilder;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.platform.fetch.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineProbeTest {
    private final MachineProbe probe = new MachineProbe();

    @Test
    void a_robots_txt_of_known_lines_is_valid() {
        var read = robots("# kota\nUser-agent: *\nDisallow: /admin\nCrawl-delay: 5\n\nSitemap: /s");

        assertThat(read.value("robots")).isEqualTo(1);
        assertThat(read.value("open-to-search")).isEqualTo(1);
    }

    @Test
    void a_line_that_no_robot_knows_is_quoted() {
        var read = robots("User-agent: *\nDisalow: /admin\n");

        assertThat(read.value("robots")).isZero();
        assertThat(read.findings("robots").getFirst().values()).containsExactly("Disalow: /admin");
    }

    @Test
    void a_page_under_the_address_of_robots_txt_is_none() {
        var visit = aVisit().robots(Answer.page("<!DOCTYPE html><p>Beranda")).build();

        assertThat(Read.of(probe, visit).codes("robots")).containsExactly("machine.robots-missing");
    }

    @Test
    void a_missing_robots_txt_leaves_the_site_open() {
        var missing = Answer.failed(new Outcome.NotFound(404), 404, "x");
        var read = Read.of(probe, aVisit().robots(missing).build());

        assertThat(read.codes("robots")).containsExactly("machine.robots-missing");
        assertThat(read.value("open-to-search")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "User-agent: *\nDisallow: /",
                "User-agent: x\nUser-agent: *\nDisallow: /*",
                "user-agent : *\ndisallow : / # semua",
            })
    void a_site_closed_to_all_robots_is_not_open(String text) {
        assertThat(robots(text).codes("open-to-search")).containsExactly("machine.robots-closed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "User-agent: BadBot\nDisallow: /",
                "User-agent: *\nDisallow:\nUser-agent: BadBot\nDisallow: /",
                "User-agent: *\nDisallow: /\nAllow: /berita",
                "User-agent: *\nDisallow: /admin",
            })
    void a_site_closed_in_part_or_to_one_robot_is_open(String text) {
        assertThat(robots(text).value("open-to-search")).isEqualTo(1);
    }

    @Test
    void a_word_against_indexing_in_head_or_page_closes_the_site() {
        var header = aVisit().header("X-Robots-Tag", "noindex, nofollow").build();
        var meta = aVisit().home("<head><meta name=robots content='NOINDEX'></head>").build();

        assertThat(Read.of(probe, header).codes("open-to-search"))
                .containsExactly("machine.no-index");
        assertThat(Read.of(probe, meta).codes("open-to-search"))
                .containsExactly("machine.no-index");
    }

    @Test
    void a_sitemap_counts_with_pages_in_it_and_by_its_newest_past_change() {
        var read =
                Read.of(
                        probe,
                        aVisit().robots("User-agent: *\nDisallow:\nSitemap: /sitemap.xml")
                                .sitemapEntry("/a", NOW.minus(Duration.ofDays(40)))
                                .sitemapEntry("/b", NOW.minus(Duration.ofDays(3)))
                                .sitemapEntry("/c", NOW.plus(Duration.ofDays(9)))
                                .build());

        assertThat(read.value("sitemap")).isEqualTo(1);
        assertThat(read.value("sitemap-named")).isEqualTo(1);
        assertThat(read.value("sitemap-age")).isEqualTo(3);
    }

    @Test
    void without_a_sitemap_its_age_and_name_are_not_measured() {
        var read = Read.of(probe, aVisit().build());

        assertThat(read.codes("sitemap")).containsExactly("machine.sitemap-missing");
        assertThat(read.unmeasured("sitemap-age")).isEqualTo(NOTHING_FOUND);
        assertThat(read.unmeasured("sitemap-named")).isEqualTo(NOTHING_FOUND);
        assertThat(read.codes("feed")).containsExactly("machine.feed-missing");
    }

    @Test
    void a_sitemap_that_robots_txt_does_not_name_is_told() {
        var read = Read.of(probe, aVisit().sitemapEntry("/a").build());

        assertThat(read.findings("sitemap-named").getFirst().values())
                .containsExactly(VisitBuilder.SITE + "sitemap.xml");
    }

    @Test
    void a_feed_that_could_be_read_counts() {
        assertThat(Read.of(probe, aVisit().feedItem("Berita", "/b", NOW).build()).value("feed"))
                .isEqualTo(1);
    }

    @Test
    void a_wrong_address_must_be_answered_as_one() {
        assertThat(Read.of(probe, aVisit().build()).value("missing-told")).isEqualTo(1);
        assertThat(missing(Answer.page("<h1>Beranda</h1>")).codes("missing-told"))
                .containsExactly("machine.missing-as-found");
        assertThat(
                        missing(Answer.failed(new Outcome.SoftNotFound(), 200, "Tidak ditemukan"))
                                .codes("missing-told"))
                .containsExactly("machine.missing-as-found");
        assertThat(
                        missing(Answer.failed(new Outcome.ServerError(500), 500, "x"))
                                .findings("missing-told")
                                .getFirst()
                                .values())
                .containsExactly("500");
    }

    @Test
    void a_wrong_address_that_was_not_tried_or_not_answered_is_not_measured() {
        assertThat(Read.of(probe, aVisit().missingNotTried().build()).unmeasured("missing-told"))
                .isEqualTo(BUDGET_SPENT);
        assertThat(missing(Answer.silent(new Outcome.AnswerTimedOut())).unmeasured("missing-told"))
                .isEqualTo(NOTHING_FOUND);
    }

    @Test
    void a_canonical_address_is_one_and_whole() {
        var read =
                Read.of(
                        probe,
                        aVisit().home(
                                        "<link rel=canonical href='https://dinkes.kotacontoh.go.id/'>")
                                .page(Purpose.OTHER, "/a", "<link rel=canonical href='/a'>")
                                .page(
                                        Purpose.OTHER,
                                        "/b",
                                        "<link rel=canonical href='https://x.id/'>"
                                                + "<link rel=canonical href='https://y.id/'>")
                                .page(Purpose.OTHER, "/c", "<p>x")
                                .build());

        assertThat(read.value("canonical")).isEqualTo(0.25);
    }

    @Test
    void a_preview_needs_title_and_picture() {
        var title = "<meta property='og:title' content='Judul'>";
        var image = "<meta property='og:image' content='https://x.id/a.png'>";

        assertThat(home(title + image).value("preview")).isEqualTo(1);
        assertThat(home(title).findings("preview").getFirst().values().getLast())
                .isEqualTo("og:image");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"GovernmentOrganization\",\"sameAs\":[\"https://x.com/dinkes\"]}",
                "{\"@graph\":[{\"@type\":[\"Organization\",\"https://schema.org/GovernmentOrganization\"],"
                        + "\"sameAs\":\"https://x.com/dinkes\"}]}",
            })
    void a_government_body_and_its_accounts_are_read_from_json(String json) {
        var read = home("<script type='application/ld+json'>" + json + "</script>");

        assertThat(read.value("government")).isEqualTo(1);
        assertThat(read.value("same-as")).isEqualTo(1);
    }

    @Test
    void a_government_body_is_read_from_microdata() {
        var read =
                home(
                        "<div itemscope itemtype='https://schema.org/GovernmentOrganization'>"
                                + "<a itemprop=sameAs href='https://x.com/dinkes'>X</a></div>");

        assertThat(read.value("government")).isEqualTo(1);
        assertThat(read.value("same-as")).isEqualTo(1);
    }

    @Test
    void another_kind_of_owner_is_no_government_body() {
        var read = home("<script type='application/ld+json'>{\"@type\":\"Organization\"}</script>");

        assertThat(read.codes("government")).containsExactly("machine.government-missing");
        assertThat(read.codes("same-as")).containsExactly("machine.same-as-missing");
    }

    @Test
    void json_that_no_program_can_read_is_quoted() {
        var read =
                home(
                        "<script type='application/ld+json'>{\"@type\": GovernmentOrganization}</script>");

        assertThat(read.codes("government"))
                .containsExactly("machine.structured-broken", "machine.government-missing");
    }

    private Read robots(String text) {
        return Read.of(probe, aVisit().robots(text).build());
    }

    private Read missing(Answer answer) {
        return Read.of(probe, aVisit().missing(answer).build());
    }

    private Read home(String html) {
        return Read.of(probe, aVisit().home(html).build());
    }
}
