package id.pendopo.demo.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleWebTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final List<SampleSite> SITES = SampleSites.all();

    static Stream<SampleSite> sites() {
        return SITES.stream();
    }

    /** Sites that answer every visitor with pages of their own. */
    static Stream<SampleSite> healthy() {
        return SITES.stream()
                .filter(s -> s.traits().stream().noneMatch(t -> t.oddPage().isPresent()))
                .filter(s -> !s.is(SampleTrait.REDIRECT_LOOP) && !s.is(SampleTrait.MOVED_AWAY));
    }

    @Test
    void has_at_least_thirty_sites_in_six_systems_under_different_hosts() {
        assertThat(SITES).hasSizeGreaterThanOrEqualTo(30);
        assertThat(SITES.stream().map(SampleSite::engine).distinct()).hasSize(6);
        assertThat(SITES.stream().map(SampleSite::host)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void says_that_it_is_a_sample(SampleSite site) {
        SampleAnswer home = ask(site, "/");

        if (home.status() != 301) {
            assertThat(text(home)).contains("CONTOH");
        }
    }

    @ParameterizedTest
    @MethodSource("healthy")
    void every_link_of_the_home_page_to_itself_leads_somewhere(SampleSite site) {
        Document home = Jsoup.parse(text(ask(site, "/")), site.address(8090));

        List<String> own =
                home.select("a[href]").eachAttr("abs:href").stream()
                        .filter(a -> a.startsWith(site.address(8090)))
                        .filter(a -> !site.is(SampleTrait.BROKEN_LINKS) || !a.contains("lama"))
                        .filter(a -> !a.contains("unduh") && !a.contains("#"))
                        .toList();

        assertThat(own).isNotEmpty();
        assertThat(own)
                .allSatisfy(a ->
                        assertThat(ask(site, a.substring(site.address(8090).length() - 1)).status())
                                .as(a)
                                .isEqualTo(200));
    }

    @ParameterizedTest
    @MethodSource("healthy")
    void dates_its_newest_item_as_the_list_says(SampleSite site) {
        String newest = SampleNews.of(site, TODAY).getFirst().published().toLocalDate().toString();

        assertThat(newest).isEqualTo(TODAY.minusDays(site.newest()).toString());
    }

    @Test
    void shows_gambling_only_to_who_comes_from_a_search() {
        SampleSite site = with(SampleTrait.CLOAKED_GAMBLING);

        assertThat(text(ask(site, "/"))).doesNotContainIgnoringCase("gacor");
        assertThat(text(serving(site).answer(request("/", "Googlebot/2.1", ""))))
                .containsIgnoringCase("gacor");
        assertThat(text(serving(site).answer(request("/", "Mozilla", "https://www.google.com/"))))
                .containsIgnoringCase("gacor");
    }

    @Test
    void shows_the_former_official_where_it_should() {
        SampleSite site = with(SampleTrait.FORMER_OFFICIAL);

        String page = text(ask(site, "/index.php/pejabat"));

        assertThat(page).contains(site.former()).doesNotContain(site.head());
    }

    private static SampleSite with(SampleTrait trait) {
        return SITES.stream().filter(s -> s.is(trait)).findFirst().orElseThrow();
    }

    private static SampleServing serving(SampleSite site) {
        return new SampleServing(site, 8090, TODAY, ZoneId.of("Asia/Jakarta"));
    }

    private static SampleAnswer ask(SampleSite site, String path) {
        return serving(site).answer(request(path, "Mozilla/5.0", ""));
    }

    private static SampleRequest request(String path, String agent, String referer) {
        return new SampleRequest(path, true, "x", agent, referer);
    }

    private static String text(SampleAnswer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
