package id.pendopo.sites.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitType;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.RawClient;
import id.pendopo.newsroom.ImportedStory;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.programme.KeepProgramme;
import id.pendopo.newsroom.programme.ProgrammeDraft;
import id.pendopo.newsroom.programme.ProgrammeOutcome;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.sites.entry.Attached;
import id.pendopo.sites.entry.EntryBody;
import id.pendopo.sites.entry.EntryDraft;
import id.pendopo.sites.entry.WriteEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@PendopoIT
@TestPropertySource(properties = "pendopo.platform.web.limits.on=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalIT {
    private static final CityCode CITY = new CityCode("35.73");
    private static final CityCode ELSEWHERE = new CityCode("35.74");
    private static final String KELURAHAN = "35.73.02.1004";

    @Autowired private Directory directory;
    @Autowired private Newsroom newsroom;
    @Autowired private WriteEntry write;
    @Autowired private KeepProgramme keeping;
    @LocalServerPort private int port;

    private RawClient client;
    private List<Unit> units;

    @BeforeAll
    void begin_two_cities() {
        directory.found(CITY, Actor.system());
        directory.found(ELSEWHERE, Actor.system());
        client = new RawClient(port);
        units =
                directory.units(CITY).stream()
                        .filter(u -> u.type() == UnitType.DEPARTMENT)
                        .toList();
    }

    @Test
    void the_front_page_shows_new_news_of_every_unit_with_the_way_to_its_site() {
        assertThat(get("/").text()).contains("Temukan unit").doesNotContain("Taman dibuka");

        publish(units.get(0), StoryKind.NEWS, "Taman dibuka", "");

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(get("/").text())
                                .contains(
                                        "Taman dibuka",
                                        units.get(0).name(),
                                        units.get(0).slug() + "." + host()));
    }

    @Test
    void news_of_all_units_can_be_narrowed_to_a_unit_and_an_area() {
        publish(units.get(1), StoryKind.NEWS, "Posko dibuka", KELURAHAN);
        publish(units.get(2), StoryKind.NEWS, "Posko ditutup", "");

        assertThat(get("/berita?unit=" + units.get(1).slug()).text())
                .contains("Posko dibuka")
                .doesNotContain("Posko ditutup");
        assertThat(get("/berita?wilayah=35.73.02").text())
                .contains("Posko dibuka")
                .doesNotContain("Posko ditutup");
        assertThat(get("/berita?wilayah=%27or%271&bidang=%25&page=99999").status()).isEqualTo(200);
    }

    @Test
    void stories_of_the_city_itself_are_read_on_the_portal() {
        newsroom.importStory(
                story(Optional.empty(), StoryKind.NEWS, "Pidato wali kota", ""), Actor.system());

        assertThat(get("/berita/pidato-wali-kota").text()).contains("Isi Pidato wali kota");
        assertThat(get("/berita/tidak-ada").status()).isEqualTo(404);
    }

    @Test
    void field_work_is_on_the_map_and_below_it_as_a_list() {
        publish(units.get(3), StoryKind.FIELD_WORK, "Gorong-gorong baru", KELURAHAN);

        assertThat(get("/peta/kegiatan").text()).contains("Gorong-gorong baru", "data-map");
        assertThat(get("/peta/kegiatan?wilayah=" + KELURAHAN).text())
                .contains("Gorong-gorong baru");
        assertThat(get("/peta/kegiatan?wilayah=35.73.01").text())
                .doesNotContain("Gorong-gorong baru");
        String shapes = get("/peta/kegiatan.geojson").text();
        assertThat(shapes).contains("\"Point\"", "Gorong-gorong baru", "\"info\"");
    }

    @Test
    void a_programme_that_runs_is_on_the_portal_as_far_as_it_is() {
        Unit unit = units.get(5);
        var writer =
                new Actor(
                        UUID.randomUUID(),
                        "Penulis",
                        Set.of(new Granted(NewsroomPermission.WRITE, unit.scope())));
        assertThat(get("/").text()).doesNotContain("Kampung hijau");
        var draft =
                new ProgrammeDraft(
                        "Kampung hijau",
                        "",
                        Place.unknown(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        15);

        Programme begun =
                ((ProgrammeOutcome.Done) keeping.begin(CITY, Optional.of(unit.id()), draft, writer))
                        .programme();

        assertThat(get("/").text())
                .contains("Kampung hijau", unit.name(), "/program/" + begun.slug(), "15%");
        keeping.progress(begun.id(), 85, "", writer);
        assertThat(get("/").text()).contains("85%");
        keeping.close(begun.id(), writer);
        assertThat(get("/").text()).doesNotContain("Kampung hijau");
    }

    @Test
    void services_and_events_of_all_units_lead_to_the_units_sites() {
        var service =
                new EntryBody.Service(
                        "<p>Guna.</p>",
                        List.of(),
                        List.of(),
                        "Gratis",
                        "1 hari",
                        List.of(),
                        "Kantor",
                        "",
                        Attached.NONE);
        add(units.get(4), "Izin reklame", service);
        add(
                units.get(4),
                "Pasar murah",
                new EntryBody.Agenda(
                        "",
                        Instant.parse("2199-03-01T02:00:00Z"),
                        Optional.empty(),
                        false,
                        "Alun-alun",
                        ""));

        assertThat(get("/layanan").text())
                .contains("Izin reklame", units.get(4).slug() + "." + host());
        assertThat(get("/agenda").text()).contains("Pasar murah", "1 Maret 2199");
        assertThat(client.get("probolinggo.localhost", "/layanan").text())
                .doesNotContain("Izin reklame");
    }

    @Test
    void what_belongs_to_the_city_government_stands_on_the_portal() {
        Unit government =
                directory.units(CITY).stream()
                        .filter(u -> u.type() == UnitType.CITY_GOVERNMENT)
                        .findFirst()
                        .orElseThrow();
        add(government, "Tentang kota", new EntryBody.FreePage("<p>Sejak dulu.</p>"));

        assertThat(get("/halaman/tentang-kota").text()).contains("Sejak dulu.");
        assertThat(get("/informasi-publik").status()).isEqualTo(200);
    }

    @Test
    void the_board_is_on_the_front_page_and_the_menu_leads_on() {
        assertThat(get("/").text())
                .contains("Papan:", "href=\"/papan\"", "href=\"/unit\"", "href=\"/layanan\"");
        assertThat(client.get("localhost", "/").text()).contains("Pilih kota");
    }

    private void publish(Unit unit, StoryKind kind, String title, String area) {
        newsroom.importStory(story(Optional.of(unit), kind, title, area), Actor.system());
    }

    private void add(Unit unit, String title, EntryBody body) {
        write.add(new EntryDraft(unit.city(), unit.id(), title, body, true, false), Actor.system());
    }

    private static ImportedStory story(
            Optional<Unit> unit, StoryKind kind, String title, String area) {
        // Newer than what other tests of the same application published.
        Instant now = Instant.now();
        return new ImportedStory(
                CITY,
                unit.map(Unit::id),
                "portal:" + title,
                kind,
                "",
                title,
                "Ringkas",
                "<p>Isi " + title + "</p>",
                "id",
                now,
                now,
                area.isEmpty() ? Place.unknown() : Place.at(-7.98, 112.63, Optional.of(area)),
                Optional.empty(),
                kind == StoryKind.FIELD_WORK ? Optional.of(40) : Optional.empty(),
                "",
                "",
                List.of(),
                "Tim",
                Optional.empty(),
                List.of(),
                "",
                true);
    }

    private RawClient.Answer get(String path) {
        return client.get(host(), path);
    }

    private String host() {
        return directory.city(CITY).flatMap(c -> c.host()).orElseThrow();
    }
}
