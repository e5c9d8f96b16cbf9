package id.pendopo.sites.twin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Unit;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.RawClient;
import id.pendopo.fixture.Stories;
import id.pendopo.newsroom.StoryId;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.Site;
import id.pendopo.sites.entry.Attached;
import id.pendopo.sites.entry.EntryBody;
import id.pendopo.sites.entry.EntryDraft;
import id.pendopo.sites.entry.WriteEntry;
import id.pendopo.sites.twin.TwinCity;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Agenda and services as calendar, schema.org, sitemap and JSON; stories as oEmbed. */
@PendopoIT
@TestPropertySource(properties = "pendopo.platform.web.limits.on=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryTwinsIT {
    private static final Instant MORNING = Instant.parse("2031-03-04T01:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2031-03-09T17:00:00Z");

    @Autowired private ApplicationContext context;
    @Autowired private WriteEntry write;
    @Autowired private JsonMapper json;
    @LocalServerPort private int port;
    private TwinCity city;
    private Unit unit;
    private Site site;

    @BeforeAll
    void begin() {
        city = new TwinCity(context, port);
        unit = city.department(9);
        site = city.site(unit);
        add("Pasar murah, hari ini", agenda(MORNING, false), true);
        add("Pekan buku", agenda(MIDNIGHT, true), true);
        add("Belum matang", agenda(MORNING, false), false);
        add("Surat pindah", service(), true);
        add("Layanan rahasia", service(), false);
        city.allHeard();
    }

    @Test
    void the_agenda_can_be_subscribed_to_on_unit_and_portal() {
        for (Site of : List.of(site, city.portal())) {
            RawClient.Answer answer = city.get(of, "/agenda.ics");
            assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;charset=utf-8");
            assertThat(answer.text())
                    .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                    .endsWith("END:VCALENDAR\r\n")
                    .contains("DTSTART:20310304T010000Z\r\n")
                    .contains("SUMMARY:Pasar murah\\, hari ini\r\n")
                    .contains("DTSTART;VALUE=DATE:20310310\r\nDTEND;VALUE=DATE:20310311\r\n");
        }
    }

    @Test
    void drafts_are_in_no_twin() {
        for (Site of : List.of(site, city.portal())) {
            for (String path : List.of("/agenda.ics", "/sitemap-halaman.xml", "/atom.xml")) {
                assertThat(city.get(of, path).text())
                        .doesNotContainIgnoringCase("Belum matang")
                        .doesNotContainIgnoringCase("belum-matang")
                        .doesNotContain("layanan-rahasia");
            }
        }
        for (String name : List.of("agenda", "services")) {
            assertThat(api(name).toString())
                    .doesNotContain("Belum matang")
                    .doesNotContain("Layanan rahasia");
        }
    }

    @Test
    void events_and_services_are_told_to_programs_and_search_engines() {
        assertThat(api("agenda").at("/items/0/title").asString())
                .isEqualTo("Pasar murah, hari ini");
        assertThat(api("services").at("/items/0/requirements/0").asString()).isEqualTo("KTP");
        assertThat(city.get(site, "/sitemap-halaman.xml").text())
                .contains("<loc>" + site.address("/layanan/surat-pindah") + "</loc>");

        JsonNode event = data("/agenda/pasar-murah-hari-ini", "Event");
        assertThat(event.get("startDate").asString()).isEqualTo("2031-03-04T08:00+07:00");
        assertThat(
                        data("/layanan/surat-pindah", "GovernmentService")
                                .at("/provider/name")
                                .asString())
                .isEqualTo(unit.name());
    }

    @Test
    void a_story_can_be_embedded_until_it_is_taken_back() {
        StoryId story = city.publish(Stories.news(unit, "Untuk ditempel"));
        String address = site.address("/berita/untuk-ditempel").toString();

        JsonNode embed = json.readTree(embed(address).text());
        assertThat(embed.get("type").asString()).isEqualTo("link");
        assertThat(embed.get("title").asString()).isEqualTo("Untuk ditempel");
        assertThat(embed.get("author_name").asString()).isEqualTo(unit.name());
        assertThat(embed("https://lain.example/berita/untuk-ditempel").status()).isEqualTo(404);

        city.withdraw(unit, story, Instant.now(), "Keliru.");

        assertThat(embed(address).status()).isEqualTo(404);
    }

    private RawClient.Answer embed(String address) {
        return city.get(site, "/oembed?url=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    private JsonNode api(String name) {
        return json.readTree(
                city.get(city.portal(), "/api/v1/" + name + "?unit=" + unit.slug()).text());
    }

    private JsonNode data(String path, String type) {
        return Jsoup.parse(city.get(unit, path).text())
                .select("script[type=application/ld+json]")
                .stream()
                .map(script -> json.readTree(script.data()))
                .filter(node -> node.get("@type").asString().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private void add(String title, EntryBody body, boolean publish) {
        write.add(
                new EntryDraft(unit.city(), unit.id(), title, body, publish, true), Actor.system());
    }

    private static EntryBody agenda(Instant from, boolean wholeDay) {
        return new EntryBody.Agenda(
                "<p>Untuk warga.</p>", from, Optional.empty(), wholeDay, "Alun-alun", "");
    }

    private static EntryBody service() {
        return new EntryBody.Service(
                "<p>Pindah alamat.</p>",
                List.of("KTP"),
                List.of("Datang"),
                "Gratis",
                "1 hari",
                List.of(),
                "",
                "Surat",
                Attached.NONE);
    }
}
