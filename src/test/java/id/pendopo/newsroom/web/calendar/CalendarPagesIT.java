package id.pendopo.newsroom.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.FormClient;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.newsroom.ImportedStory;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.calendar.KeepPlan;
import id.pendopo.newsroom.calendar.PlanId;
import id.pendopo.newsroom.calendar.Planned;
import id.pendopo.newsroom.story.Acted;
import id.pendopo.newsroom.story.ApproveStory;
import id.pendopo.newsroom.story.AssignStory;
import id.pendopo.newsroom.story.CreateStory;
import id.pendopo.newsroom.story.Manuscript;
import id.pendopo.newsroom.story.Person;
import id.pendopo.newsroom.story.ScheduleStory;
import id.pendopo.newsroom.story.Story;
import id.pendopo.newsroom.story.StoryRepository;
import id.pendopo.newsroom.story.SubmitStory;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithPeople
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarPagesIT {
    private static final CityCode CITY = new CityCode("35.73");
    private static final String CALENDAR = "/kerja/kalender";

    @Autowired private Directory directory;
    @Autowired private People people;
    @Autowired private Newsroom newsroom;
    @Autowired private KeepPlan plans;
    @Autowired private CreateStory creating;
    @Autowired private SubmitStory submitting;
    @Autowired private AssignStory assigning;
    @Autowired private ApproveStory approving;
    @Autowired private ScheduleStory scheduling;
    @Autowired private StoryRepository stories;
    @LocalServerPort private int port;
    private Unit unit;
    private Unit other;
    private FormClient operator;
    private FormClient otherOperator;
    private FormClient editor;
    private FormClient administrator;

    private FormClient visitor() {
        return new FormClient(port);
    }

    @BeforeAll
    void people_come() {
        directory.found(CITY, Actor.system());
        List<Unit> units = directory.units(CITY);
        unit = units.get(3);
        other = units.get(4);
        operator = operator(unit);
        otherOperator = operator(other);
        editor = people.signedIn(people.of(Role.EDITOR, CITY.value()), port);
        administrator = people.signedIn(people.of(Role.CITY_ADMINISTRATOR, CITY.value()), port);
    }

    @Test
    void a_plan_stands_on_its_day_moves_and_becomes_one_story() {
        operator.get(CALENDAR);
        String id = plan(operator, "Tanam pohon bersama", "2027-03-04");
        FormClient.Answer month = operator.get(CALENDAR + "?bulan=2027-03");
        assertThat(month.page().select("[data-day=2027-03-04]").text())
                .contains("Tanam pohon bersama", "Direncanakan", unit.name());
        assertThat(otherOperator.get(CALENDAR + "?bulan=2027-03").words())
                .doesNotContain("Tanam pohon bersama");
        assertThat(editor.get(CALENDAR + "?bulan=2027-03&status=RENCANA&unit=" + unit.id()).words())
                .contains("Tanam pohon bersama");
        assertThat(editor.get(CALENDAR + "?bulan=2027-03&status=PUBLISHED").words())
                .doesNotContain("Tanam pohon bersama");
        assertThat(month.words()).contains("2027 belum ada di sini");

        FormClient.Answer moved = move(operator, "rencana", id, 1, "2027-03-11");
        assertThat(moved.location()).isEqualTo(CALENDAR + "?bulan=2027-03");
        assertThat(operator.get(moved.location()).words()).contains("Sudah dipindahkan");
        FormClient.Answer stale = move(operator, "rencana", id, 1, "2027-03-12");
        assertThat(operator.get(stale.location()).words())
                .contains("Orang lain baru saja mengubahnya");
        FormClient.Answer after = operator.get(CALENDAR + "?pekan=2027-03-11");
        assertThat(after.page().select("[data-day=2027-03-11]").text())
                .contains("Tanam pohon bersama");

        String story = operator.post(CALENDAR + "/rencana/" + id + "/jadikan", Map.of()).location();
        assertThat(story).matches("/kerja/berita/[0-9a-f-]{36}/tulis");
        assertThat(operator.post(CALENDAR + "/rencana/" + id + "/jadikan", Map.of()).location())
                .isEqualTo(story);
        assertThat(
                        operator.get(CALENDAR + "?bulan=2027-03")
                                .page()
                                .select("[data-day=2027-03-11]")
                                .text())
                .contains("Tanam pohon bersama", "Draf");
    }

    @Test
    void a_plan_begun_twice_at_once_makes_one_story() throws Exception {
        String id = plan(operator, "Serentak", "2027-04-06");
        Actor writer = writer();
        Callable<Planned> begin = () -> plans.begin(new PlanId(UUID.fromString(id)), writer);

        try (var pool = Executors.newFixedThreadPool(4)) {
            var begun =
                    pool.invokeAll(List.of(begin, begin, begin, begin)).stream()
                            .map(Future::resultNow)
                            .collect(Collectors.toSet());

            assertThat(begun).hasSize(1).first().isInstanceOf(Planned.Begun.class);
        }
    }

    @Test
    void people_of_other_units_neither_see_nor_touch_a_plan() {
        String id = plan(operator, "Rahasia dapur", "2027-05-06");
        String path = CALENDAR + "/rencana/" + id;

        otherOperator.get(CALENDAR);
        assertThat(otherOperator.get(path).status()).isEqualTo(403);
        assertThat(otherOperator.post(path, Map.of("judul", "x", "hari", "2027-05-07")).status())
                .isEqualTo(403);
        assertThat(otherOperator.post(path + "/jadikan", Map.of()).status()).isEqualTo(403);
        assertThat(otherOperator.post(path + "/batal", Map.of("versi", "1")).status())
                .isEqualTo(403);
        assertThat(move(otherOperator, "rencana", id, 1, "2027-05-08").status()).isEqualTo(403);
        assertThat(operator.postForged(path + "/batal", Map.of("versi", "1")).status())
                .isEqualTo(403);
        assertThat(
                        otherOperator
                                .post(
                                        CALENDAR + "/rencana/baru",
                                        Map.of(
                                                "judul", "x",
                                                "hari", "2027-05-06",
                                                "unit", unit.id().toString()))
                                .status())
                .isEqualTo(404);
        operator.get(path);
        operator.post(path + "/batal", Map.of("versi", "1"));
        assertThat(
                        operator.get(CALENDAR + "?bulan=2027-05")
                                .page()
                                .select("[data-day=2027-05-06]")
                                .text())
                .doesNotContain("Rahasia dapur");
    }

    @Test
    void a_scheduled_story_moves_at_its_hour_by_who_may_publish() {
        Story story = scheduled("Pasar murah", Instant.parse("2027-06-02T02:30:00Z"));
        assertThat(
                        editor.get(CALENDAR + "?bulan=2027-06")
                                .page()
                                .select("[data-day=2027-06-02]")
                                .text())
                .contains("Pasar murah", "09.30", "Terjadwal");
        operator.get(CALENDAR);

        assertThat(
                        move(
                                        operator,
                                        "berita",
                                        story.id().toString(),
                                        story.version(),
                                        "2027-06-09")
                                .status())
                .isEqualTo(403);
        FormClient.Answer past =
                move(editor, "berita", story.id().toString(), story.version(), "2020-01-01");
        assertThat(editor.get(past.location()).words()).contains("Waktu itu sudah lewat");
        assertThat(stories.find(story.id()).orElseThrow().version()).isEqualTo(story.version());
        move(editor, "berita", story.id().toString(), story.version(), "2027-06-09");

        Story moved = stories.find(story.id()).orElseThrow();
        assertThat(moved.status()).isEqualTo(StoryStatus.SCHEDULED);
        assertThat(moved.handling().plan().orElseThrow().at())
                .isEqualTo(Instant.parse("2027-06-09T02:30:00Z"));
    }

    @Test
    void clashes_holidays_and_mourning_are_told() {
        administrator.get(CALENDAR + "/pengaturan");
        administrator.post(
                CALENDAR + "/pengaturan/hari",
                Map.of("hari", "2027-08-17", "catatan", "Wafatnya tokoh kota", "duka", "true"));
        plan(operator, "Lomba", "2027-08-17");
        plan(operator, "Karnaval", "2027-08-17");

        String day =
                operator.get(CALENDAR + "?bulan=2027-08")
                        .page()
                        .select("[data-day=2027-08-17]")
                        .text();

        assertThat(day)
                .contains(
                        "Libur: Proklamasi Kemerdekaan",
                        "Hari duka: Wafatnya tokoh kota",
                        "Bentrok: unit ini sudah punya yang lain",
                        "Jatuh pada hari libur",
                        "Jatuh pada hari duka");
    }

    @Test
    void pillars_are_set_by_the_city_alone_and_stand_on_their_weekdays() {
        administrator.get(CALENDAR + "/pengaturan");
        administrator.post(
                CALENDAR + "/pengaturan/pilar",
                Map.of("pilar1", "Senin <b>sehat</b>", "catatan1", "Layanan kesehatan"));

        assertThat(editor.get(CALENDAR).words()).contains("Senin <b>sehat</b>");
        editor.get(CALENDAR);
        assertThat(editor.post(CALENDAR + "/pengaturan/pilar", Map.of()).status()).isEqualTo(403);
        assertThat(administrator.postForged(CALENDAR + "/pengaturan/pilar", Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void the_balance_shows_gaps_of_the_fields_a_city_lists() {
        administrator.get(CALENDAR + "/pengaturan");
        administrator.post(
                CALENDAR + "/pengaturan/bidang",
                Map.of("unit", other.id().toString(), "bidang", "Jalan\njalan\nJembatan\n\n"));
        published("Jalan mulus", "jalan");
        published("Taman baru", "=taman");

        String page =
                otherOperator.get(CALENDAR + "/imbang?dari=2026-05-01&sampai=2026-05-31").words();

        assertThat(page)
                .contains("Jalan1 berita, 50 %", "Jembatan0 berita", "Belum diberitakan", "=taman");
        String csv =
                editor.get(
                                CALENDAR
                                        + "/imbang.csv?unit=%s&dari=2026-05-01&sampai=2026-05-31"
                                                .formatted(other.id()))
                        .body();
        assertThat(csv)
                .contains("Jalan", "Jembatan", "2026-05-04")
                .doesNotContain(",=taman", "\n=");
        assertThat(operator.get(CALENDAR + "/imbang?unit=" + other.id()).words())
                .doesNotContain("=taman");
    }

    @Test
    void a_secret_address_shows_what_concerns_its_owner_until_it_is_revoked() {
        plan(operator, "Kunjungan sekolah", "2026-12-08");
        plan(otherOperator, "Bukan urusannya", "2026-12-08");
        operator.get(CALENDAR + "/alamat");
        String address =
                operator.post(CALENDAR + "/alamat", Map.of())
                        .page()
                        .select("#alamat")
                        .attr("value");
        String path = address.replaceFirst("https?://[^/]+", "");

        FormClient.Answer feed = visitor().get(path);
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.headers().get("content-type")).startsWith("text/calendar");
        assertThat(feed.headers().get("cache-control")).contains("no-store");
        assertThat(feed.body().replace("\r\n ", ""))
                .contains("Kunjungan sekolah")
                .doesNotContain("Bukan urusannya");
        assertThat(operator.get(CALENDAR + "/alamat").body())
                .doesNotContain(path.substring("/kalender/".length()));

        operator.post(CALENDAR + "/alamat/cabut", Map.of());
        assertThat(visitor().get(path).status()).isEqualTo(404);
        assertThat(visitor().get("/kalender/x.ics").status()).isEqualTo(404);
    }

    private Story scheduled(String title, Instant at) {
        Actor writer = writer();
        Actor desk = person("newsroom.review", "newsroom.publish", "newsroom.write");
        Manuscript blank = Manuscript.blank(StoryKind.NEWS);
        Manuscript text =
                new Manuscript(
                        blank.kind(),
                        title,
                        "",
                        "<p>Isi.</p>",
                        "id",
                        blank.facts(),
                        blank.place(),
                        blank.programme(),
                        blank.progress(),
                        "",
                        "",
                        List.of(),
                        "",
                        Optional.empty(),
                        List.of(),
                        "");
        Story draft = creating.create(CITY, Optional.of(unit.id()), text, writer);
        Story sent = done(submitting.submit(draft.id(), draft.version(), writer));
        Story taken =
                done(
                        assigning.assign(
                                sent.id(),
                                sent.version(),
                                Person.of(desk),
                                Optional.empty(),
                                desk));
        Story approved = done(approving.approve(taken.id(), taken.version(), desk));
        return done(scheduling.schedule(approved.id(), approved.version(), at, "", desk));
    }

    private static Story done(Acted acted) {
        return switch (acted) {
            case Acted.Done(var story) -> story;
            case Acted.Stale(var now) -> throw new AssertionError("stale");
            case Acted.Refused(var story, var faults) -> throw new AssertionError(faults);
        };
    }

    private void published(String title, String field) {
        newsroom.importStory(
                new ImportedStory(
                        CITY,
                        Optional.of(other.id()),
                        UUID.randomUUID().toString(),
                        StoryKind.NEWS,
                        "",
                        title,
                        "",
                        "<p>Isi.</p>",
                        "id",
                        Instant.parse("2026-05-04T03:00:00Z"),
                        Instant.parse("2026-05-04T03:00:00Z"),
                        Place.unknown(),
                        Optional.empty(),
                        Optional.empty(),
                        field,
                        "",
                        List.of(),
                        "",
                        Optional.empty(),
                        List.of(),
                        "",
                        false),
                Actor.system());
    }

    private Actor writer() {
        return person("newsroom.write", "newsroom.view");
    }

    private static Actor person(String... permissions) {
        return new Actor(
                UUID.randomUUID(),
                "Petugas",
                Arrays.stream(permissions)
                        .map(p -> new Granted(p, Scope.city(CITY.value())))
                        .collect(Collectors.toSet()));
    }

    private static String plan(FormClient client, String title, String day) {
        client.get(CALENDAR + "/rencana/baru");
        FormClient.Answer added =
                client.post(
                        CALENDAR + "/rencana/baru",
                        Map.of("judul", title, "hari", day, "jenis", "NEWS"));
        assertThat(added.location()).isEqualTo(CALENDAR + "?bulan=" + day.substring(0, 7));
        return client.get(CALENDAR + "?bulan=" + day.substring(0, 7))
                .page()
                .select("[data-day=%s] a:containsOwn(%s)".formatted(day, title))
                .attr("href")
                .replaceFirst(".*/", "");
    }

    private static FormClient.Answer move(
            FormClient client, String what, String id, int version, String day) {
        return client.post(
                CALENDAR + "/pindah",
                Map.of(
                        "apa", what,
                        "id", id,
                        "versi", Integer.toString(version),
                        "hari", day,
                        "kembali", CALENDAR + "?bulan=2027-03"));
    }

    private FormClient operator(Unit at) {
        return people.signedIn(people.of(Role.UNIT_OPERATOR, CITY.value(), at.id().value()), port);
    }
}
