package id.pendopo.newsroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.FormClient;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.picture.Photos;
import id.pendopo.newsroom.programme.KeepProgramme;
import id.pendopo.newsroom.programme.ProgrammeDraft;
import id.pendopo.newsroom.programme.ProgrammeOutcome;
import id.pendopo.newsroom.programme.ProgrammeProgress;
import id.pendopo.newsroom.programme.ProgrammeRepository;
import id.pendopo.newsroom.story.Story;
import id.pendopo.newsroom.story.StoryRepository;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPeople
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryFormIT {
    private static final CityCode CITY = new CityCode("35.74");
    private static final Actor SYSTEM = Actor.system();

    @Autowired private KeepProgramme keep;
    @Autowired private ProgrammeProgress progress;
    @Autowired private ProgrammeRepository programmes;
    @Autowired private StoryRepository stories;
    @Autowired private Assets assets;
    @Autowired private InstantSource clock;
    @Autowired private Directory directory;
    @Autowired private People people;
    @Autowired private JdbcClient db;
    @LocalServerPort private int port;
    private Unit unit;
    private FormClient operator;
    private FormClient colleague;

    @BeforeAll
    void people_come() {
        directory.found(CITY, SYSTEM);
        unit = directory.units(CITY).get(1);
        operator = operator();
        colleague = operator();
    }

    @Test
    void a_story_keeps_its_programme_after_it_ended_and_moves_it_no_more() {
        Programme programme = programme();
        String home = written(Map.of("program", programme.id().toString(), "progres", "60"));
        keep.close(programme.id(), keeper());

        FormClient.Answer form = operator.get(home + "/tulis");
        assertThat(form.page().select("select[name=program] option[selected]").val())
                .isEqualTo(programme.id().toString());
        operator.post(
                home + "/tulis",
                fields(home, Map.of("program", programme.id().toString(), "progres", "80")));
        progress.follow(story(home), clock.instant());

        assertThat(story(home).manuscript().programme()).contains(programme.id());
        assertThat(story(home).manuscript().progress()).contains(80);
        assertThat(programmes.find(programme.id()).orElseThrow().progress()).isEqualTo(10);
        assertThat(programmes.progress(programme.id())).hasSize(1);
    }

    @Test
    void fields_of_work_are_offered_as_listed_and_as_written_before_each_once() {
        written(Map.of("bidang", "Taman kota"));
        written(Map.of("bidang", "jalan lingkungan"));
        db.sql("delete from newsroom.work_field where unit = :unit")
                .param("unit", unit.id().value())
                .update();
        db.sql(
                        """
                        insert into newsroom.work_field (city, unit, position, name)
                        values (:city, :unit, 1, 'Jalan lingkungan'), (:city, :unit, 2, 'Drainase')\
                        """)
                .param("city", unit.city().value())
                .param("unit", unit.id().value())
                .update();
        String home = written(Map.of());

        FormClient.Answer form = operator.get(home + "/tulis");

        assertThat(form.page().select("input[name=bidang]").attr("list"))
                .isEqualTo("f-bidang-known");
        assertThat(form.page().select("#f-bidang-known option").eachAttr("value"))
                .startsWith("Jalan lingkungan", "Drainase")
                .contains("Taman kota")
                .doesNotContain("jalan lingkungan");
    }

    @Test
    void the_page_names_the_pillar_of_the_plan_a_story_came_from() {
        String home = written(Map.of());
        db.sql(
                        """
                        insert into newsroom.plan
                               (city, unit, day, kind, title, pillar, note, story, by_name,
                                changed_at, version)
                        values (:city, :unit, date '2026-11-20', 'NEWS', 'Rencana', 'Kota bersih',
                                '', :story, 'Redaksi', now(), 1)\
                        """)
                .param("city", unit.city().value())
                .param("unit", unit.id().value())
                .param("story", story(home).id().value())
                .update();

        assertThat(operator.get(home).words()).contains("Pilar Kota bersih");
    }

    @Test
    void a_story_does_not_choose_a_programme_that_has_ended() {
        Programme programme = programme();
        keep.close(programme.id(), keeper());
        String home = written(Map.of());

        assertThat(operator.get(home + "/tulis").body()).doesNotContain(programme.id().toString());
        operator.post(home + "/tulis", fields(home, Map.of("program", programme.id().toString())));

        assertThat(story(home).manuscript().programme()).isEmpty();
    }

    @Test
    void who_saves_second_sees_both_texts_beside_each_other_and_loses_nothing() {
        String home = written(Map.of());
        Map<String, String> mine = fields(home, Map.of("judul", "Judul saya", "isi", "Isi saya."));
        colleague.get(home + "/tulis");
        colleague.post(
                home + "/tulis", fields(home, Map.of("judul", "Judul rekan", "isi", "Isi rekan.")));

        FormClient.Answer beside = operator.post(home + "/tulis", mine);

        assertThat(beside.status()).isEqualTo(200);
        assertThat(beside.page().select("input[name=judul]").val()).isEqualTo("Judul saya");
        assertThat(beside.page().select("textarea[name=isi]").val()).contains("Isi saya.");
        assertThat(beside.page().select(".p-beside").text())
                .contains("Judul rekan", "Judul saya", "Isi rekan.", "Isi saya.");
        assertThat(beside.page().select("input[name=versi]").val())
                .isEqualTo(String.valueOf(story(home).version()));
        assertThat(story(home).title()).isEqualTo("Judul rekan");
        assertThat(operator.post(home + "/simpan", mine).status()).isEqualTo(409);

        operator.post(
                home + "/tulis", fields(home, Map.of("judul", "Judul bersama", "isi", "Isi.")));
        assertThat(story(home).title()).isEqualTo("Judul bersama");
    }

    @Test
    void pictures_of_the_library_are_added_ordered_and_said() {
        String first = photo(unit, 401);
        String second = photo(unit, 402);
        String home = written(Map.of());

        FormClient.Answer form = operator.get(home + "/tulis");
        assertThat(form.page().select("input[name=pilih]").eachAttr("value"))
                .contains(first, second);
        FormClient.Answer added =
                operator.post(
                        home + "/tulis",
                        fields(home, Map.of("pilih", first, "langkah", "foto", "judul", "Belum")));
        assertThat(added.page().select("input[name=foto]").val()).isEqualTo(first);
        assertThat(added.page().select("input[name=pilih]").eachAttr("value"))
                .contains(second)
                .doesNotContain(first);
        assertThat(added.page().select("input[name=judul]").val()).isEqualTo("Belum");
        assertThat(story(home).manuscript().pictures()).isEmpty();

        operator.post(
                home + "/tulis",
                fields(
                        home,
                        Map.of(
                                "foto", first,
                                "alt", "Parit penuh sampah",
                                "keterangan", "Senin pagi",
                                "tahap", "BEFORE",
                                "urut", "2",
                                "pilih", second)));

        assertThat(story(home).manuscript().pictures())
                .containsExactly(
                        new PublishedPicture(
                                new AssetId(UUID.fromString(first)),
                                "Parit penuh sampah",
                                "Senin pagi",
                                PublishedPicture.Stage.BEFORE),
                        new PublishedPicture(
                                new AssetId(UUID.fromString(second)),
                                "",
                                "",
                                PublishedPicture.Stage.NONE));
    }

    @Test
    void a_picture_of_another_unit_is_refused_wherever_it_is_put() {
        String theirs = photo(directory.units(CITY).get(2), 403);
        String home = written(Map.of());

        for (String field : List.of("foto", "pilih")) {
            FormClient.Answer refused =
                    operator.post(home + "/tulis", fields(home, Map.of(field, theirs)));
            assertThat(refused.words()).as(field).contains("bukan milik pustaka");
            assertThat(operator.post(home + "/simpan", fields(home, Map.of("foto", theirs))))
                    .extracting(FormClient.Answer::status)
                    .isEqualTo(422);
        }
        var begun = new HashMap<>(Map.of("untuk", unit.id().toString(), "judul", "Baru"));
        begun.put("foto", theirs);
        assertThat(operator.post("/kerja/berita/baru", begun).words())
                .contains("bukan milik pustaka");

        assertThat(story(home).manuscript().pictures()).isEmpty();
        assertThat(operator.get(home + "/tulis?cari=403").body()).doesNotContain(theirs);
    }

    @Test
    void a_file_that_is_no_picture_is_refused_and_nothing_typed_is_lost() {
        String home = written(Map.of());

        FormClient.Answer refused =
                operator.upload(
                        home + "/tulis",
                        fields(home, Map.of("judul", "Judul lain")),
                        "berkas",
                        "a,b\n1,2\n");

        assertThat(refused.words()).contains("berkas.csv");
        assertThat(refused.page().select("input[name=judul]").val()).isEqualTo("Judul lain");
        assertThat(story(home).title()).isEqualTo("Kerja bakti");
    }

    private String photo(Unit owner, int width) {
        var site = new AssetOwner(CITY, Optional.of(owner.id()));
        String name = "foto-" + width + ".jpg";
        var taken = (AssetTaking.Taken) assets.take(site, name, Photos.jpeg(width, 301), SYSTEM);
        return taken.asset().id().toString();
    }

    private Programme programme() {
        var draft =
                new ProgrammeDraft(
                        "Program " + UUID.randomUUID(),
                        "",
                        Place.unknown(),
                        Optional.empty(),
                        "APBD",
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        10);
        var done = keep.begin(CITY, Optional.of(unit.id()), draft, keeper());
        return ((ProgrammeOutcome.Done) done).programme();
    }

    /** The address of a new draft. */
    private String written(Map<String, String> more) {
        operator.get("/kerja/berita/baru");
        var fields = new HashMap<>(Map.of("untuk", unit.id().toString(), "judul", "Kerja bakti"));
        fields.put("isi", "Warga membersihkan saluran.");
        fields.putAll(more);
        FormClient.Answer created = operator.post("/kerja/berita/baru", fields);
        assertThat(created.status()).as(created.words()).isEqualTo(302);
        operator.get(created.location() + "/tulis");
        return created.location();
    }

    /** What the form sends of the story as it stands. */
    private Map<String, String> fields(String home, Map<String, String> more) {
        Story story = story(home);
        var fields = new HashMap<String, String>();
        fields.put("versi", String.valueOf(story.version()));
        fields.put("judul", story.title());
        fields.put("isi", "Warga membersihkan saluran.");
        fields.putAll(more);
        return fields;
    }

    private Story story(String home) {
        return stories.find(new StoryId(UUID.fromString(home.substring(14)))).orElseThrow();
    }

    private Actor keeper() {
        return new Actor(
                UUID.randomUUID(),
                "Operator",
                Set.of(new Granted(NewsroomPermission.WRITE, unit.scope())));
    }

    private FormClient operator() {
        return people.signedIn(
                people.of(Role.UNIT_OPERATOR, CITY.value(), unit.id().value()), port);
    }
}
