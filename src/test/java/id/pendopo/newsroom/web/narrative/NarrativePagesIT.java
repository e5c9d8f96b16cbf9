package id.pendopo.newsroom.web.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.Stories;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.narrative.AdoptNarrative;
import id.pendopo.newsroom.narrative.NarrativeId;
import id.pendopo.newsroom.narrative.NarrativeOutcome;
import id.pendopo.newsroom.story.Story;
import id.pendopo.newsroom.story.StoryRepository;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPeople
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrativePagesIT {
    private static final CityCode CITY = new CityCode("35.73");
    private static final String PATH = "/kerja/narasi";

    @Autowired private Directory directory;
    @Autowired private People people;
    @Autowired private Newsroom newsroom;
    @Autowired private AdoptNarrative adopting;
    @Autowired private StoryRepository stories;
    @Autowired private JdbcClient db;
    @LocalServerPort private int port;
    private City city;
    private Unit unit;
    private Unit other;
    private People.Person writer;
    private FormClient operator;
    private FormClient otherOperator;
    private FormClient editor;

    @BeforeAll
    void people_come() {
        directory.found(CITY, Actor.system());
        city = directory.city(CITY).orElseThrow();
        List<Unit> units = directory.units(CITY);
        unit = units.get(5);
        other = units.get(6);
        writer = people.of(Role.UNIT_OPERATOR, CITY.value(), unit.id().value());
        operator = people.signedIn(writer, port);
        otherOperator =
                people.signedIn(
                        people.of(Role.UNIT_OPERATOR, CITY.value(), other.id().value()), port);
        editor = people.signedIn(people.of(Role.EDITOR, CITY.value()), port);
    }

    @Test
    void a_unit_hears_of_a_narrative_and_uses_it_with_one_press() {
        String id = given("Waspada demam berdarah", Map.of("pesan", "Kuras\nTutup"));

        assertThat(operator.get("/kerja").words()).contains("Waspada demam berdarah");
        assertThat(letters(writer.mail(), id)).isEqualTo(1);
        assertThat(otherOperator.get(PATH + "/" + id).status()).isEqualTo(404);
        FormClient.Answer page = operator.get(PATH + "/" + id);
        assertThat(page.words()).contains("Kuras", "Tutup", "Belum memutuskan");

        operator.post(
                PATH + "/" + id + "/pakai",
                Map.of("unit", unit.id().toString(), "tambahan", "Puskesmas <b>buka</b> pagi."));

        Story story = adopted(id);
        assertThat(story.status()).isEqualTo(StoryStatus.SUBMITTED);
        assertThat(story.unit()).contains(unit.id());
        assertThat(story.manuscript().body())
                .isEqualTo("<p>Naskah kota.</p><p>Puskesmas &lt;b&gt;buka&lt;/b&gt; pagi.</p>");
        assertThat(operator.get("/kerja").words()).doesNotContain("Waspada demam berdarah");
        assertThat(editor.get(PATH + "/" + id).words()).contains("1 memakai", unit.name());
        assertThat(editor.get(PATH + "/" + id + "/serapan.csv").body()).contains(unit.name());
        assertThat(operator.get(PATH + "/" + id + "/serapan.csv").status()).isEqualTo(404);
    }

    @Test
    void unchanged_text_is_public_at_once_where_the_city_says_so_and_added_text_is_not() {
        String id = given("Air bersih", Map.of("langsung", "true"), unit, other);

        adopt(operator, id, unit, "");
        adopt(otherOperator, id, other, "Kata kami.");

        Story mine = adopted(id, unit);
        PublishedStory shown = newsroom.published(mine.id()).orElseThrow();
        assertThat(shown.title()).isEqualTo("Air bersih");
        assertThat(mine.origin().author().id()).isNotEqualTo(writer.id().value());
        assertThat(adopted(id, other).status()).isEqualTo(StoryStatus.SUBMITTED);
        assertThat(newsroom.published(adopted(id, other).id())).isEmpty();
    }

    @Test
    void adopting_at_once_makes_one_story() throws Exception {
        String id = given("Serentak", Map.of("langsung", "true"));
        Actor actor =
                new Actor(
                        UUID.randomUUID(),
                        "Petugas",
                        Set.of(
                                new Granted(
                                        "newsroom.write",
                                        Scope.unit(CITY.value(), unit.id().value()))));
        Callable<NarrativeOutcome> adopt =
                () ->
                        adopting.adopt(
                                city, new NarrativeId(UUID.fromString(id)), unit.id(), "", actor);

        try (var pool = Executors.newFixedThreadPool(4)) {
            Set<NarrativeOutcome> outcomes =
                    pool.invokeAll(List.of(adopt, adopt, adopt, adopt)).stream()
                            .map(Future::resultNow)
                            .collect(Collectors.toSet());

            assertThat(outcomes)
                    .containsExactly(new NarrativeOutcome.Adopted(adopted(id).id(), true));
        }
        long same =
                db.sql("select count(*) from newsroom.story where title = 'Serentak' and unit = :u")
                        .param("u", unit.id().value())
                        .query(Long.class)
                        .single();
        assertThat(same).isEqualTo(1);
    }

    @Test
    void a_unit_declines_with_a_reason_unless_it_must() {
        String id = given("Lomba foto", Map.of());
        String must = given("Darurat banjir", Map.of("wajib", "true"));
        Map<String, String> empty = Map.of("unit", unit.id().toString(), "alasan", " ");
        Map<String, String> told = Map.of("unit", unit.id().toString(), "alasan", "Sudah ada.");

        operator.get(PATH + "/" + id);
        assertThat(operator.post(PATH + "/" + id + "/tolak", empty).words())
                .contains("Tulis alasannya");
        operator.post(PATH + "/" + id + "/tolak", told);
        assertThat(operator.post(PATH + "/" + must + "/tolak", told).words())
                .contains("Kota meminta semua unit");

        assertThat(editor.get(PATH + "/" + id).words()).contains("Alasan: Sudah ada.");
        adopt(operator, id, unit, "");
        assertThat(adopted(id).title()).isEqualTo("Lomba foto");
    }

    @Test
    void a_correction_is_offered_and_taken_with_the_units_paragraph_kept() {
        String id = given("Jadwal vaksin", Map.of());
        adopt(operator, id, unit, "Di balai kota.");
        Story before = adopted(id);
        editor.get(PATH + "/" + id + "/ubah");
        editor.post(
                PATH + "/" + id + "/ubah",
                Map.of(
                        "versi", "1",
                        "judul", "Jadwal vaksin baru",
                        "isi", "Naskah baru.",
                        "catatan", "Jam diubah"));

        assertThat(operator.get("/kerja").words()).contains("Jadwal vaksin baru");
        FormClient.Answer held =
                operator.post(PATH + "/" + id + "/perbaikan", Map.of("unit", unit.id().toString()));
        assertThat(held.words()).contains("sedang dipegang meja redaksi");
        assertThat(stories.find(before.id()).orElseThrow().title()).isEqualTo("Jadwal vaksin");

        editor.get(PATH + "/" + id);
        editor.post(PATH + "/" + id + "/perbaikan", Map.of("unit", unit.id().toString()));
        Story after = stories.find(before.id()).orElseThrow();
        assertThat(after.title()).isEqualTo("Jadwal vaksin baru");
        assertThat(after.manuscript().body()).isEqualTo("<p>Naskah baru.</p><p>Di balai kota.</p>");
        assertThat(operator.get("/kerja").words()).doesNotContain("Jadwal vaksin baru");
    }

    @Test
    void a_correction_of_released_text_goes_public_by_the_unit_itself() {
        String id = given("Jam layanan", Map.of("langsung", "true"));
        adopt(operator, id, unit, "");
        editor.get(PATH + "/" + id + "/ubah");
        editor.post(
                PATH + "/" + id + "/ubah",
                Map.of("versi", "1", "judul", "Jam layanan", "isi", "Pukul 8.", "catatan", "Jam"));
        operator.get(PATH + "/" + id);
        operator.post(PATH + "/" + id + "/perbaikan", Map.of("unit", unit.id().toString()));

        PublishedStory shown = newsroom.published(adopted(id).id()).orElseThrow();
        assertThat(shown.body()).isEqualTo("<p>Pukul 8.</p>");
        assertThat(shown.correction()).isEqualTo("Jam");
    }

    @Test
    void a_city_story_becomes_a_narrative_and_its_correction_reaches_the_copy_of_a_unit() {
        StoryId source =
                newsroom.importStory(
                                Stories.ofCity(CITY, "Jadwal imunisasi " + UUID.randomUUID()),
                                Actor.system())
                        .story();
        String home = "/kerja/berita/" + source;
        String form = editor.get(home).page().select("a[href^=" + PATH + "/baru]").attr("href");
        assertThat(form).isEqualTo(PATH + "/baru?berita=" + source);
        assertThat(operator.get(home).body()).doesNotContain(PATH + "/baru");
        editor.get(form);
        String location =
                editor.post(
                                PATH + "/baru",
                                Map.of(
                                        "berita", source.toString(),
                                        "langsung", "true",
                                        "unit", unit.id().toString()))
                        .location();
        String id = location.substring(location.lastIndexOf('/') + 1);
        assertThat(editor.get(home).body())
                .contains(PATH + "/" + id)
                .doesNotContain(PATH + "/baru?berita");
        adopt(operator, id, unit, "");
        StoryId copy = adopted(id).id();

        editor.get(home + "/ralat");
        editor.post(
                home + "/ralat",
                Map.of(
                        "versi", String.valueOf(stories.find(source).orElseThrow().version()),
                        "jenis", "NEWS",
                        "judul", "Jadwal imunisasi yang benar",
                        "isi", "Pukul delapan pagi.",
                        "alasan", "Jam keliru"));

        patiently()
                .untilAsserted(() ->
                        assertThat(operator.get(PATH + "/" + id).words())
                                .contains("Jadwal imunisasi yang benar"));
        assertThat(newsroom.published(copy).orElseThrow().title()).startsWith("Jadwal imunisasi ");
        operator.post(PATH + "/" + id + "/perbaikan", Map.of("unit", unit.id().toString()));
        PublishedStory shown = newsroom.published(copy).orElseThrow();
        assertThat(shown.title()).isEqualTo("Jadwal imunisasi yang benar");
        assertThat(shown.body()).isEqualTo("<p>Pukul delapan pagi.</p>");
        assertThat(shown.correction()).isEqualTo("Jam keliru");
    }

    private static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofSeconds(30));
    }

    @Test
    void a_reminder_goes_once_a_day_to_those_who_have_not_decided() {
        String id = given("Bayar pajak", Map.of(), unit, other);
        adopt(otherOperator, id, other, "");
        editor.get(PATH + "/" + id);

        editor.post(PATH + "/" + id + "/ingatkan", Map.of());
        editor.post(PATH + "/" + id + "/ingatkan", Map.of());

        assertThat(letters(writer.mail(), id)).isEqualTo(2);
        assertThat(editor.get(PATH + "/" + id).words()).contains("Diingatkan");
        editor.post(PATH + "/" + id + "/akhiri", Map.of());
        adopt(operator, id, unit, "");
        assertThat(operator.get(PATH + "/" + id).words()).contains("sudah diakhiri");
        assertThat(
                        db.sql(
                                        "select count(*) from newsroom.narrative_unit where narrative = :n::uuid and state = 'ADOPTED'")
                                .param("n", id)
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void nobody_decides_for_a_unit_of_others_nor_gives_without_the_right() {
        String id = given("Milik unit", Map.of(), unit, other);
        Map<String, String> theirs = Map.of("unit", unit.id().toString(), "alasan", "x");
        otherOperator.get(PATH + "/" + id);
        for (String act : List.of("/pakai", "/tolak", "/perbaikan", "/ingatkan", "/akhiri")) {
            assertThat(otherOperator.post(PATH + "/" + id + act, theirs).status())
                    .as(act)
                    .isEqualTo(403);
        }
        assertThat(otherOperator.post(PATH + "/baru", Map.of("judul", "x", "isi", "y")).status())
                .isEqualTo(403);
        assertThat(editor.postForged(PATH + "/" + id + "/akhiri", Map.of()).status())
                .isEqualTo(403);
        FormClient administrator =
                people.signedIn(people.of(Role.CITY_ADMINISTRATOR, CITY.value()), port);
        administrator.get(PATH + "/baru");
        assertThat(
                        administrator
                                .post(
                                        PATH + "/baru",
                                        Map.of("judul", "x", "isi", "y", "langsung", "true"))
                                .words())
                .contains("Hanya yang boleh menerbitkan");
    }

    private String given(String title, Map<String, String> more, Unit... units) {
        var form = new HashMap<>(Map.of("judul", title, "isi", "Naskah kota."));
        form.putAll(more);
        form.put("unit", units.length == 0 ? unit.id().toString() : units[0].id().toString());
        editor.get(PATH + "/baru");
        String path = units.length < 2 ? PATH + "/baru" : PATH + "/baru?unit=" + units[1].id();
        String location = editor.post(path, form).location();
        assertThat(location).startsWith(PATH + "/");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void adopt(FormClient client, String id, Unit at, String own) {
        client.get(PATH + "/" + id);
        client.post(
                PATH + "/" + id + "/pakai", Map.of("unit", at.id().toString(), "tambahan", own));
    }

    private Story adopted(String id) {
        return adopted(id, unit);
    }

    private Story adopted(String id, Unit at) {
        return Optional.of(id)
                .map(n ->
                        db.sql(
                                        """
                                        select story from newsroom.narrative_unit
                                         where narrative = :n::uuid and unit = :u\
                                        """)
                                .param("n", n)
                                .param("u", at.id().value())
                                .query(UUID.class)
                                .single())
                .map(StoryId::new)
                .flatMap(stories::find)
                .orElseThrow();
    }

    private long letters(String mail, String narrative) {
        return db.sql(
                        """
                        select count(*) from platform.outbox
                         where recipient = :mail and dedupe_key like '%' || :narrative || '%'\
                        """)
                .param("mail", mail)
                .param("narrative", narrative)
                .query(Long.class)
                .single();
    }
}
