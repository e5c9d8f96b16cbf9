package id.pendopo.observatory.probe;

import static id.pendopo.fixture.VisitBuilder.aVisit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pendopo.directory.Network;
import id.pendopo.fixture.VisitBuilder;
import id.pendopo.observatory.Expected;
import id.pendopo.observatory.Expected.Account;
import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.visit.LinkCheck;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.platform.fetch.Outcome;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelsProbeTest {
    private static final Account FACEBOOK = account(Network.FACEBOOK, "facebook.com/dinkes.contoh");
    private static final Account INSTAGRAM =
            account(Network.INSTAGRAM, "instagram.com/dinkescontoh");
    private static final Account YOUTUBE = account(Network.YOUTUBE, "youtube.com/@dinkescontoh");
    private static final Account X = account(Network.X, "x.com/dinkescontoh");

    @Test
    void registered_accounts_are_found_however_they_are_linked() {
        var read =
                read(
                        """
                        <footer><a href="http://m.facebook.com/DinkesContoh?locale=id_ID"><i class="fa"></i></a>
                        <a href="https://twitter.com/DinkesContoh" aria-label="Twitter"></a></footer>
                        <script type="application/ld+json">{"@type":"GovernmentOrganization","sameAs":
                        ["https:\\/\\/www.instagram.com\\/dinkescontoh\\/"]}</script>
                        <a href="https://www.youtube.com/c/DinkesContoh/featured">Video</a>\
                        """,
                        FACEBOOK,
                        INSTAGRAM,
                        YOUTUBE,
                        X);

        assertThat(read.value("registered-linked")).isEqualTo(1);
        assertThat(read.findings("registered-linked")).isEmpty();
        assertThat(read.value("networks")).isEqualTo(1);
    }

    @Test
    void an_account_that_is_not_linked_is_named() {
        var read = read("<a href='https://facebook.com/dinkes.contoh'>FB</a>", FACEBOOK, INSTAGRAM);

        assertThat(read.value("registered-linked")).isEqualTo(0.5);
        assertThat(read.findings("registered-linked"))
                .containsExactly(
                        Finding.of(
                                "channels.not-linked",
                                "Instagram",
                                "https://www.instagram.com/dinkescontoh"));
        assertThat(read.value("networks")).isEqualTo(0.25);
    }

    @Test
    void another_account_of_the_network_is_named() {
        var read = read("<a href='https://instagram.com/dinkeslama'>IG</a>", INSTAGRAM);

        assertThat(read.value("registered-linked")).isZero();
        assertThat(read.findings("registered-linked").getFirst().values())
                .containsExactly(
                        "Instagram",
                        "https://www.instagram.com/dinkescontoh",
                        "https://instagram.com/dinkeslama");
    }

    @Test
    void somebody_elses_account_in_the_text_of_a_page_is_not_a_wrong_link() {
        var visit =
                aVisit().page(
                                Purpose.NEWS_ITEM,
                                "/berita/1",
                                "<main><p>Ikuti <a href='https://instagram.com/kemenkes_ri'>Kemenkes</a></p></main>");

        var read = Read.of(new ChannelsProbe(), visit.build(), register(INSTAGRAM));

        assertThat(read.codes("registered-linked")).containsExactly("channels.not-linked");
        assertThat(read.value("instagram")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.facebook.com/sharer/sharer.php?u=https://dinkes.go.id",
                "https://www.facebook.com/",
                "https://www.facebook.com/dinkes.contoh/posts/123",
            })
    void share_links_posts_and_front_pages_are_no_channels(String href) {
        var read = read("<a href='" + href + "'>Facebook</a>", FACEBOOK);

        assertThat(read.value("registered-linked")).isZero();
        assertThat(read.value("facebook")).isZero();
    }

    @Test
    void a_link_left_as_it_came_with_the_template_is_named() {
        var read = read("<footer><a href='https://www.facebook.com/#'>f</a></footer>", FACEBOOK);

        assertThat(read.codes("registered-linked")).containsExactly("channels.placeholder");
        assertThat(read.codes("facebook")).containsExactly("channels.placeholder");
    }

    @Test
    void an_embedded_timeline_is_a_weak_link() {
        var read =
                read(
                        "<iframe src='https://www.facebook.com/plugins/page.php?href=https%3A%2F%2F"
                                + "www.facebook.com%2Fdinkescontoh&tabs=timeline'></iframe>",
                        FACEBOOK);

        assertThat(read.value("registered-linked")).isEqualTo(1);
        assertThat(read.codes("registered-linked")).containsExactly("channels.only-embedded");
    }

    @Test
    void a_number_and_a_name_cannot_be_compared() {
        var read =
                read(
                        "<a href='https://youtube.com/channel/UCabcdefghijklmnopqrstuv'>Y</a>",
                        YOUTUBE);

        assertThat(read.codes("registered-linked")).containsExactly("channels.undecided");
        assertThat(read.value("youtube")).isEqualTo(1);
    }

    @Test
    void without_registered_accounts_only_the_networks_are_measured() {
        var read = read("<a href='https://x.com/dinkescontoh'>X</a>");

        assertThat(read.unmeasured("registered-linked")).isEqualTo(Unmeasured.NOTHING_REGISTERED);
        assertThat(read.value("x")).isEqualTo(1);
        assertThat(read.value("networks")).isCloseTo(0.25, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://sambat.kotacontoh.go.id",
                "http://www.sambat.kotacontoh.go.id/lapor?x=1",
                "https://SAMBAT.kotacontoh.go.id/#form",
            })
    void the_complaint_service_is_linked(String href) {
        var read = read("<a href='" + href + "'>Sambat</a>", FACEBOOK);

        assertThat(read.value("complaint-service")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://sambat.kotacontoh.go.id.evil.id/",
                "https://kotacontoh.go.id/sambat"
            })
    void another_address_is_not_the_complaint_service(String href) {
        var read = read("<a href='" + href + "'>Sambat</a>", FACEBOOK);

        assertThat(read.value("complaint-service")).isZero();
    }

    @Test
    void an_account_that_does_not_exist_is_a_dead_link_but_a_closed_door_is_not() {
        var visit =
                home("<a href='https://x.com/dinkescontoh'>X</a>")
                        .link(
                                LinkCheck.Kind.ACCOUNT,
                                "https://x.com/dinkescontoh",
                                new Outcome.NotFound(404))
                        .link(
                                LinkCheck.Kind.ACCOUNT,
                                "https://www.facebook.com/dinkes",
                                new Outcome.Denied(403));

        var read = Read.of(new ChannelsProbe(), visit.build());

        assertThat(read.value("dead-links")).isEqualTo(1);
        assertThat(read.findings("dead-links").getFirst().values())
                .containsExactly("X", "https://x.com/dinkescontoh");
    }

    @Test
    void links_that_were_not_tried_are_not_measured() {
        var read = read("<a href='https://x.com/dinkescontoh'>X</a>");

        assertThat(read.unmeasured("dead-links")).isEqualTo(Unmeasured.BUDGET_SPENT);
    }

    private static Read read(String body, Account... accounts) {
        return Read.of(new ChannelsProbe(), home(body).build(), register(accounts));
    }

    private static VisitBuilder home(String body) {
        return aVisit().home("<html><head><title>Dinkes</title></head><body>" + body + "</body>");
    }

    private static Context register(Account... accounts) {
        var nothing = Expected.nothing();
        var expected =
                new Expected(
                        nothing.unit(),
                        nothing.unitType(),
                        List.of(),
                        nothing.cityDomain(),
                        List.of(),
                        List.of(accounts),
                        List.of(),
                        Optional.of(URI.create("https://sambat.kotacontoh.go.id/")));
        return new Context(expected, History.none(), Neighbours.none(), Context.nothing().zone());
    }

    private static Account account(Network network, String written) {
        return new Account(
                network,
                id.pendopo.directory.ChannelAddress.of(network, written).orElseThrow().address());
    }
}
