package id.pendopo.sites.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Unit;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.RawClient;
import id.pendopo.fixture.Stories;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.sites.twin.TwinCity;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What citizens find on a site that the city closed. */
@WithPeople
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CloseSiteIT {
    private static final String REASON = "Unit ini digabung. Datanglah ke Dinas <Contoh>.";

    @Autowired private ApplicationContext context;
    @Autowired private People people;
    @LocalServerPort private int port;
    private TwinCity city;
    private FormClient admin;

    @BeforeAll
    void begin() {
        city = new TwinCity(context, port);
        admin = people.signedIn(people.of(Role.CITY_ADMINISTRATOR, city.code().value()), port);
    }

    @Test
    void sections_say_why_and_single_pages_stay_readable() {
        Unit unit = city.department(8);
        city.publish(Stories.news(unit, "Tetap terbaca"));
        city.get(unit, "/");

        admin.get(path(unit));
        admin.post(path(unit) + "/tutup", Map.of("act", "close", "reason", REASON));

        for (String path : List.of("/", "/berita", "/layanan", "/kontak")) {
            RawClient.Answer closed = city.get(unit, path);
            assertThat(closed.status()).as(path).isEqualTo(410);
            assertThat(Jsoup.parse(closed.text()).select("#isi").text())
                    .contains("ditutup", REASON);
        }
        RawClient.Answer story = city.get(unit, "/berita/tetap-terbaca");
        assertThat(story.status()).isEqualTo(200);
        assertThat(story.text()).contains("Isi berita Tetap terbaca", "arsip");
        assertThat(city.get(unit, "/sitemap-halaman.xml").text()).doesNotContain("/kontak<");
        assertThat(admin.get("/kerja/situs").words()).contains("Ditutup");
    }

    @Test
    void a_site_that_is_opened_again_is_as_it_was() {
        Unit unit = city.department(9);
        admin.get(path(unit));
        admin.post(path(unit) + "/tutup", Map.of("act", "close", "reason", REASON));
        assertThat(city.get(unit, "/").status()).isEqualTo(410);

        admin.post(path(unit) + "/tutup", Map.of("act", "open"));

        RawClient.Answer open = city.get(unit, "/");
        assertThat(open.status()).isEqualTo(200);
        assertThat(open.text()).doesNotContain("ditutup").contains("href=\"/kontak\"");
    }

    @Test
    void without_a_reason_nothing_is_closed_and_twice_is_once() {
        Unit unit = city.department(10);
        admin.get(path(unit));

        FormClient.Answer silent =
                admin.post(path(unit) + "/tutup", Map.of("act", "close", "reason", "  "));
        assertThat(silent.page().select(".p-errors a").eachAttr("href"))
                .containsExactly("#f-reason");
        assertThat(city.get(unit, "/").status()).isEqualTo(200);

        admin.post(path(unit) + "/tutup", Map.of("act", "close", "reason", "Pertama."));
        admin.post(path(unit) + "/tutup", Map.of("act", "close", "reason", "Kedua."));
        assertThat(city.get(unit, "/").text()).contains("Pertama.").doesNotContain("Kedua.");
    }

    @Test
    void telling_how_the_unit_is_reached_does_not_open_its_site() {
        Unit unit = city.department(11);
        admin.get(path(unit));
        admin.post(path(unit) + "/tutup", Map.of("act", "close", "reason", REASON));

        admin.post(path(unit), Map.of("address", "Jalan Baru 1", "version", "1"));

        assertThat(city.get(unit, "/").status()).isEqualTo(410);
        assertThat(city.get(unit, "/").text()).contains("Jalan Baru 1");
    }

    private static String path(Unit unit) {
        return "/kerja/situs/" + unit.id();
    }
}
