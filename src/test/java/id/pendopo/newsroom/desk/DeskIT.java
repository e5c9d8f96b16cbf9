package id.pendopo.newsroom.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.FormClient;
import id.pendopo.fixture.MovableClock;
import id.pendopo.identity.People;
import id.pendopo.identity.Role;
import id.pendopo.identity.WithPeople;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.story.Acted;
import id.pendopo.newsroom.story.AskUnit;
import id.pendopo.newsroom.story.AssignStory;
import id.pendopo.newsroom.story.CreateStory;
import id.pendopo.newsroom.story.Manuscript;
import id.pendopo.newsroom.story.Person;
import id.pendopo.newsroom.story.ReturnStory;
import id.pendopo.newsroom.story.SaveStory;
import id.pendopo.newsroom.story.Story;
import id.pendopo.newsroom.story.StoryRepository;
import id.pendopo.newsroom.story.SubmitStory;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.web.TodayItem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPeople
class DeskIT {
    private static final CityCode CITY = new CityCode("35.79");

    @Autowired private CreateStory create;
    @Autowired private SubmitStory submit;
    @Autowired private SaveStory save;
    @Autowired private AssignStory assign;
    @Autowired private ReturnStory giveBack;
    @Autowired private AskUnit ask;
    @Autowired private StoryRepository stories;
    @Autowired private RemindOfDeadlines remind;
    @Autowired private NewsroomToday today;
    @Autowired private Directory directory;
    @Autowired private People people;
    @Autowired private MovableClock clock;
    @Autowired private JdbcClient db;
    @LocalServerPort private int port;
    private Unit unit;
    private Actor operator;
    private People.Person desk;
    private People.Person otherDesk;

    @BeforeEach
    void the_city_is_there() {
        directory.found(CITY, Actor.system());
        db.sql("update newsroom.story set status = 'DRAFT' where city = :city")
                .param("city", CITY.value())
                .update();
        unit = directory.units(CITY).get(1);
        operator = actor(UUID.randomUUID(), unit.scope(), NewsroomPermission.WRITE);
        desk = people.of(Role.EDITOR, CITY.value());
        otherDesk = people.of(Role.EDITOR, CITY.value());
    }

    @Test
    void who_works_on_a_story_gets_one_letter_before_its_deadline_and_nobody_else() {
        Story story = given(submitted("Kerja bakti"), desk, Duration.ofHours(3));

        remind.all();
        remind.all();

        assertThat(lettersOfDeadline(story)).containsExactly(desk.mail());
    }

    @Test
    void a_deadline_that_is_far_or_over_is_no_reason_to_write() {
        Story far = given(submitted("Jauh"), desk, Duration.ofHours(9));
        Story over = given(submitted("Lewat"), desk, Duration.ofMinutes(-5));

        remind.all();

        assertThat(lettersOfDeadline(far)).isEmpty();
        assertThat(lettersOfDeadline(over)).isEmpty();
    }

    @Test
    void a_story_that_nobody_took_is_told_to_the_whole_desk() {
        Story story = submitted("Belum diambil");
        clock.advance(Duration.ofHours(22));

        remind.all();

        assertThat(lettersOfDeadline(story)).contains(desk.mail(), otherDesk.mail());
    }

    @Test
    void a_new_deadline_is_told_again() {
        Story story = given(submitted("Dimajukan"), desk, Duration.ofHours(3));
        remind.all();
        given(story, desk, Duration.ofHours(2));

        remind.all();

        assertThat(lettersOfDeadline(story)).containsExactly(desk.mail(), desk.mail());
    }

    @Test
    void today_tells_the_desk_what_is_its_own_and_what_nobody_took() {
        Story mine = given(submitted("Tugas saya"), desk, Duration.ofHours(3));
        submitted("Bebas satu");
        submitted("Bebas dua");

        List<TodayItem> items = today.waitingFor(editor());

        assertThat(items)
                .extracting(TodayItem::text)
                .containsExactly("newsroom.today.mine", "newsroom.today.open");
        assertThat(items.getFirst().address()).isEqualTo("/kerja/berita/" + mine.id());
        assertThat(items.getLast().arguments().getFirst()).isEqualTo(2);
        assertThat(items.getLast().address()).isEqualTo("/kerja/meja?petugas=belum");
    }

    @Test
    void today_tells_the_unit_what_came_back_and_what_is_asked() {
        Story back = submitted("Kembali");
        giveBack.giveBack(back.id(), back.version(), "Tambah lokasi", editor());
        Story asked = submitted("Ditanya");
        ask.ask(asked.id(), "Benar 400 orang?", editor());
        Actor other =
                actor(
                        UUID.randomUUID(),
                        directory.units(CITY).get(2).scope(),
                        NewsroomPermission.WRITE);

        assertThat(today.waitingFor(operator))
                .extracting(TodayItem::address)
                .containsExactly("/kerja/berita/" + back.id(), "/kerja/berita/" + asked.id());
        assertThat(today.waitingFor(other)).isEmpty();
    }

    @Test
    void of_many_stories_at_once_only_those_that_nobody_changed_meanwhile_are_assigned() {
        Story same = submitted("Tetap");
        Story changed = submitted("Berubah");
        save.save(changed.id(), changed.version(), text("Berubah lagi"), editor());
        FormClient client = people.signedIn(desk, port);
        client.get("/kerja/meja");

        FormClient.Answer answer =
                client.post(
                        "/kerja/meja/tugaskan",
                        Map.of(
                                "kepada",
                                desk.id().toString(),
                                "pilih",
                                pick(same) + "," + pick(changed)));

        assertThat(answer.location()).isEqualTo("/kerja/meja");
        assertThat(client.get("/kerja/meja").body()).contains("1 lainnya berubah");
        assertThat(now(same).status()).isEqualTo(StoryStatus.IN_REVIEW);
        assertThat(now(same).handling().assignee().orElseThrow().id()).isEqualTo(desk.id().value());
        assertThat(now(changed).status()).isEqualTo(StoryStatus.SUBMITTED);
        assertThat(now(changed).handling().assignee()).isEmpty();
    }

    private static String pick(Story story) {
        return story.id() + "@" + story.version();
    }

    private Story now(Story story) {
        return stories.find(new StoryId(story.id().value())).orElseThrow();
    }

    private Story submitted(String title) {
        Story story = create.create(CITY, Optional.of(unit.id()), text(title), operator);
        return done(submit.submit(story.id(), story.version(), operator));
    }

    private Story given(Story story, People.Person to, Duration until) {
        return done(
                assign.assign(
                        story.id(),
                        story.version(),
                        new Person(to.id().value(), "Orang Contoh"),
                        Optional.of(clock.instant().plus(until)),
                        editor()));
    }

    @Test
    void letters_of_the_desk_are_in_the_language_of_their_reader() {
        People.Person author =
                people.english(people.of(Role.UNIT_OPERATOR, CITY.value(), unit.id().value()));
        people.english(desk);
        operator = actor(author.id().value(), unit.scope(), NewsroomPermission.WRITE);
        Story story = given(submitted("Kerja bakti"), desk, Duration.ofHours(3));
        remind.all();
        ask.ask(story.id(), "Benarkah?", editor());
        giveBack.giveBack(
                story.id(),
                stories.find(story.id()).orElseThrow().version(),
                "Sebut tempat",
                editor());

        assertThat(subjects(story, desk)).containsExactly("Deadline near: Kerja bakti");
        assertThat(subjects(story, author))
                .containsExactlyInAnyOrder(
                        "Is this story true? Kerja bakti", "Returned: Kerja bakti");
    }

    private List<String> subjects(Story story, People.Person reader) {
        return db.sql(
                        """
                        select subject from platform.outbox
                         where dedupe_key like 'newsroom:%' || :id || ':%' and recipient = :to\
                        """)
                .param("id", story.id().toString())
                .param("to", reader.mail())
                .query(String.class)
                .list();
    }

    private List<String> lettersOfDeadline(Story story) {
        return db.sql(
                        "select recipient from platform.outbox where dedupe_key like 'newsroom:due:%' || :id || ':%'")
                .param("id", story.id().toString())
                .query(String.class)
                .list();
    }

    private Actor editor() {
        return actor(
                desk.id().value(),
                Scope.city(CITY.value()),
                NewsroomPermission.REVIEW,
                NewsroomPermission.WRITE);
    }

    private static Manuscript text(String title) {
        Manuscript blank = Manuscript.blank(StoryKind.NEWS);
        return new Manuscript(
                blank.kind(),
                title,
                "",
                "<p>Warga hadir.</p>",
                "id",
                blank.facts(),
                blank.place(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                List.of(),
                "",
                Optional.empty(),
                List.of(),
                "");
    }

    private static Story done(Acted acted) {
        assertThat(acted).isInstanceOf(Acted.Done.class);
        return ((Acted.Done) acted).story();
    }

    private static Actor actor(UUID id, Scope scope, String... permissions) {
        return new Actor(
                id,
                "Orang Contoh",
                Stream.concat(Stream.of(NewsroomPermission.VIEW), Stream.of(permissions))
                        .map(p -> new Granted(p, scope))
                        .collect(Collectors.toSet()));
    }
}
