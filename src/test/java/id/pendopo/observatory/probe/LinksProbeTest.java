package id.pendopo.observatory.probe;

import static id.pendopo.fixture.VisitBuilder.aVisit;
import static id.pendopo.observatory.Unmeasured.NOTHING_FOUND;
import static id.pendopo.observatory.Unmeasured.SITE_NOT_READ;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.fixture.Answer;
import id.pendopo.fixture.VisitBuilder;
import id.pendopo.observatory.visit.LinkCheck.Kind;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.platform.fetch.Outcome;
import org.junit.jupiter.api.Test;

class LinksProbeTest {
    private final LinksProbe probe = new LinksProbe();

    @Test
    void the_share_is_of_the_links_that_were_tried() {
        var told =
                Read.of(
                        probe,
                        aVisit().link(Kind.PAGE, "/a", new Outcome.Read())
                                .link(Kind.PAGE, "/b", new Outcome.Read())
                                .link(Kind.PAGE, "/c", new Outcome.Read())
                                .link(Kind.PAGE, "/profil", "/d", new Outcome.NotFound(404))
                                .build());

        assertThat(told.value("pages")).isEqualTo(0.75);
        var finding = told.findings("pages").getFirst();
        assertThat(finding.page().orElseThrow()).hasPath("/profil");
        assertThat(finding.values()).containsExactly(VisitBuilder.SITE + "d");
    }

    @Test
    void images_and_documents_are_told_apart_from_pages() {
        var told =
                Read.of(
                        probe,
                        aVisit().link(Kind.IMAGE, "/a.png", new Outcome.NotFound(404))
                                .link(
                                        Kind.DOCUMENT,
                                        "/b.pdf",
                                        new Outcome.UnreadableType("application/pdf"))
                                .link(
                                        Kind.ACCOUNT,
                                        "https://facebook.com/x",
                                        new Outcome.NotFound(404))
                                .build());

        assertThat(told.value("images")).isZero();
        assertThat(told.value("documents")).isEqualTo(1);
        assertThat(told.unmeasured("pages")).isEqualTo(NOTHING_FOUND);
    }

    @Test
    void what_may_pass_or_be_our_own_trouble_counts_neither_way() {
        var told =
                Read.of(
                        probe,
                        aVisit().link(Kind.PAGE, "/a", new Outcome.Read())
                                .link(Kind.PAGE, "/b", new Outcome.ConnectTimedOut())
                                .link(Kind.PAGE, "/c", new Outcome.BlockedByFirewall("x"))
                                .link(Kind.PAGE, "/d", new Outcome.Denied(403))
                                .link(Kind.PAGE, "/e", new Outcome.ForbiddenByRobots())
                                .build());

        assertThat(told.value("pages")).isEqualTo(1);
    }

    @Test
    void nothing_certain_is_nothing_measured() {
        var visit = aVisit().link(Kind.PAGE, "/a", new Outcome.AnswerTimedOut()).build();

        assertThat(Read.of(probe, visit).unmeasured("pages")).isEqualTo(NOTHING_FOUND);
    }

    @Test
    void a_page_that_could_not_be_read_is_blamed_on_the_page_that_links_it() {
        var told =
                Read.of(
                        probe,
                        aVisit().page(
                                        Purpose.PROFILE,
                                        "/profil",
                                        "<a href='../hilang#isi'>Hilang</a>")
                                .page(
                                        Purpose.OTHER,
                                        "/hilang",
                                        Answer.failed(new Outcome.NotFound(404), 404, "x"))
                                .build());

        assertThat(told.value("pages")).isEqualTo(0.5);
        assertThat(told.findings("pages").getFirst().page().orElseThrow()).hasPath("/profil");
    }

    @Test
    void an_address_that_was_tried_and_read_counts_once() {
        var told =
                Read.of(
                        probe,
                        aVisit().link(Kind.PAGE, "/a", new Outcome.NotFound(404))
                                .page(Purpose.OTHER, "/a", Answer.silent(new Outcome.NotFound(404)))
                                .page(Purpose.OTHER, "/b", VisitBuilder.HOME)
                                .build());

        assertThat(told.value("pages")).isEqualTo(0.5);
        assertThat(told.findings("pages")).hasSize(1);
    }

    @Test
    void a_site_that_was_not_read_has_no_links_to_judge() {
        var visit = aVisit().unreachable(new Outcome.ServerError(500)).build();

        assertThat(Read.of(probe, visit).unmeasured("images")).isEqualTo(SITE_NOT_READ);
    }
}
