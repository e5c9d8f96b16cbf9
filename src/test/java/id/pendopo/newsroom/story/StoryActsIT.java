package id.pendopo.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.desk.PublishDue;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Granted;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.audit.AuditTrail;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PendopoIT
class StoryActsIT {
    private static final CityCode CITY = new CityCode("35.74");

    @Autowired private CreateStory create;
    @Autowired private SaveStory save;
    @Autowired private SubmitStory submit;
    @Autowired private AssignStory assign;
    @Autowired private ReturnStory giveBack;
    @Autowired private ApproveStory approve;
    @Autowired private ScheduleStory schedule;
    @Autowired private PublishStory publish;
    @Autowired private CorrectStory correct;
    @Autowired private WithdrawStory withdraw;
    @Autowired private AskUnit ask;
    @Autowired private CommentOnStory comment;
    @Autowired private FactCheckRepository checks;
    @Autowired private CommentRepository comments;
    @Autowired private HistoryRepository history;
    @Autowired private StoryRepository stories;
    @Autowired private PublishDue due;
    @Autowired private Newsroom newsroom;
    @Autowired private AuditTrail trail;
    @Autowired private InstantSource clock;
    @Autowired private JdbcClient db;

    private final UnitId unit = new UnitId(UUID.randomUUID());
    private final Actor operator =
            actor(
                    Scope.unit(CITY.value(), unit.value()),
                    NewsroomPermission.VIEW,
                    NewsroomPermission.WRITE,
                    NewsroomPermission.FACT_CHECK);
    private final Actor editor = editor();
    private final Actor otherEditor = editor();

    @Test
    void goes_from_draft_to_withdrawal_and_every_step_is_in_history_and_trail() {
        Story story = draft();
        story = done(submit.submit(story.id(), story.version(), operator));
        story = done(take(story, editor));
        story = done(giveBack.giveBack(story.id(), story.version(), "Tambah lokasi", editor));
        story = done(save.save(story.id(), story.version(), text("<p>Di Kauman.</p>"), operator));
        story = done(submit.submit(story.id(), story.version(), operator));
        story = done(take(story, editor));
        story = done(approve.approve(story.id(), story.version(), editor));
        assertThat(newsroom.published(story.id())).isEmpty();
        story = done(publish.publish(story.id(), story.version(), "", editor));
        PublishedStory first = newsroom.published(story.id()).orElseThrow();
        story =
                done(
                        correct.correct(
                                story.id(),
                                story.version(),
                                text("<p>Di Sukun.</p>"),
                                "Lokasi keliru",
                                editor));
        PublishedStory second = newsroom.published(story.id()).orElseThrow();
        story = done(withdraw.withdraw(story.id(), story.version(), "Ganda", editor));
        PublishedStory last = newsroom.published(story.id()).orElseThrow();

        assertThat(first.body()).isEqualTo("<p>Di Kauman.</p>");
        assertThat(second.slug()).isEqualTo(first.slug());
        assertThat(second.publishedAt()).isEqualTo(first.publishedAt());
        assertThat(second.correction()).isEqualTo("Lokasi keliru");
        assertThat(last.body()).isEmpty();
        assertThat(last.withdrawal().orElseThrow().reason()).isEqualTo("Ganda");
        assertThat(history.steps(story.id()).reversed())
                .extracting(StoryStep::act)
                .containsExactly(
                        StoryAct.CREATE,
                        StoryAct.SUBMIT,
                        StoryAct.ASSIGN,
                        StoryAct.RETURN,
                        StoryAct.SAVE,
                        StoryAct.SUBMIT,
                        StoryAct.ASSIGN,
                        StoryAct.APPROVE,
                        StoryAct.PUBLISH,
                        StoryAct.CORRECT,
                        StoryAct.WITHDRAW);
        assertThat(trail.historyOf("newsroom.story", story.id(), 50)).hasSize(11);
        assertThat(history.versions(story.id())).hasSize(3);
    }

    @Test
    void every_act_is_refused_from_every_status_that_has_no_arrow_for_it() {
        for (StoryStatus status : StoryStatus.values()) {
            for (var act : acts().entrySet()) {
                Story story = in(status);
                Acted acted = act.getValue().apply(story);
                boolean may = allowed(act.getKey()).contains(status);
                assertThat(acted instanceof Acted.Done)
                        .as("%s in %s: %s", act.getKey(), status, acted)
                        .isEqualTo(may);
            }
        }
    }

    @Test
    void of_two_people_in_one_story_the_second_is_told_and_nothing_is_lost() throws Exception {
        Story story = done(submit.submit(draft().id(), 1, operator));
        var together = new CyclicBarrier(2);

        List<Acted> outcomes =
                atOnce(
                        () -> {
                            together.await();
                            return save.save(story.id(), story.version(), text("<p>A</p>"), editor);
                        },
                        () -> {
                            together.await();
                            return save.save(
                                    story.id(), story.version(), text("<p>B</p>"), otherEditor);
                        });

        assertThat(outcomes).filteredOn(o -> o instanceof Acted.Done).hasSize(1);
        assertThat(outcomes).filteredOn(o -> o instanceof Acted.Stale).hasSize(1);
        Story now = stories.find(story.id()).orElseThrow();
        assertThat(now.manuscript().body()).isIn("<p>A</p>", "<p>B</p>");
        assertThat(history.version(now.id(), now.textNumber()).orElseThrow().manuscript())
                .isEqualTo(now.manuscript());
    }

    @Test
    void who_wrote_it_publishes_it_only_with_a_reason_that_everybody_sees() {
        Story story = approved(editor);

        assertThat(publish.publish(story.id(), story.version(), " ", editor))
                .isEqualTo(new Acted.Refused(story, List.of(StoryFault.SECOND_EYES_MISSING)));
        assertThat(newsroom.published(story.id())).isEmpty();

        done(publish.publish(story.id(), story.version(), "Peringatan banjir", editor));
        StoryStep step = history.steps(story.id()).getFirst();
        assertThat(step.forced()).isTrue();
        assertThat(step.note()).isEqualTo("Peringatan banjir");
    }

    @Test
    void somebody_else_publishes_without_a_reason() {
        Story story = approved(editor);

        done(publish.publish(story.id(), story.version(), "", otherEditor));

        assertThat(history.steps(story.id()).getFirst().forced()).isFalse();
    }

    @Test
    void a_scheduled_story_goes_out_once_at_its_moment_whoever_comes() throws Exception {
        Story story = approved(operator);
        Instant at = clock.instant().plus(Duration.ofHours(2));
        assertThat(
                        schedule.schedule(
                                story.id(),
                                story.version(),
                                clock.instant().minusSeconds(1),
                                "",
                                editor))
                .isInstanceOf(Acted.Refused.class);
        done(schedule.schedule(story.id(), story.version(), at, "", editor));

        due.all();
        assertThat(newsroom.published(story.id())).isEmpty();

        db.sql("update newsroom.story set publish_at = now() - interval '1 minute' where id = :id")
                .param("id", story.id().value())
                .update();
        atOnce(this::publishDue, this::publishDue);
        due.all();

        assertThat(newsroom.published(story.id())).isPresent();
        assertThat(history.steps(story.id()))
                .filteredOn(step -> step.act() == StoryAct.PUBLISH)
                .hasSize(1)
                .allSatisfy(step -> assertThat(step.by().id()).isEqualTo(editor.id()));
    }

    @Test
    void an_open_question_or_a_denial_holds_up_the_approval() {
        Story story = done(take(done(submit.submit(draft().id(), 1, operator)), editor));
        ask.ask(story.id(), "Benar 400 orang?", editor);
        FactCheck check = checks.ofStory(story.id()).getFirst();

        assertThat(approve.approve(story.id(), story.version(), editor))
                .isEqualTo(new Acted.Refused(story, List.of(StoryFault.FACT_CHECK_OPEN)));
        assertThat(ask.answer(story.id(), check.id(), true, "", editor))
                .isEqualTo(new Acted.Refused(story, List.of(StoryFault.OWN_QUESTION)));
        done(ask.answer(story.id(), check.id(), false, "Hanya 40", operator));
        assertThat(approve.approve(story.id(), story.version(), editor))
                .isEqualTo(new Acted.Refused(story, List.of(StoryFault.FACTS_DENIED)));

        Story mended =
                done(save.save(story.id(), story.version(), text("<p>40 warga.</p>"), editor));
        assertThat(done(approve.approve(mended.id(), mended.version(), editor)).status())
                .isEqualTo(StoryStatus.APPROVED);
    }

    @Test
    void a_remark_on_a_passage_stays_until_an_edit_takes_its_words_away() {
        Story story = draft();
        comment.say(story.id(), "Sebut jumlahnya", "banyak warga", operator);
        assertThat(comment.say(story.id(), "x", "tidak ada", operator))
                .isInstanceOf(CommentOnStory.Outcome.NoSuchPassage.class);

        Passage passage = comments.ofStory(story.id()).getFirst().passage().orElseThrow();

        assertThat(passage.find("Tadi pagi Hadir banyak warga di balai.")).isPresent();
        assertThat(passage.find("Hadir 40 warga.")).isEmpty();
    }

    @Test
    void people_of_other_units_reach_nothing() {
        Story story = draft();
        Actor stranger =
                actor(
                        Scope.unit(CITY.value(), UUID.randomUUID()),
                        NewsroomPermission.VIEW,
                        NewsroomPermission.WRITE,
                        NewsroomPermission.FACT_CHECK);

        assertThatThrownBy(() -> save.save(story.id(), 1, text("<p>x</p>"), stranger))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> submit.submit(story.id(), 1, stranger))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> comment.say(story.id(), "x", "", stranger))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> publish.publish(story.id(), 1, "", operator))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void saves_of_one_person_in_a_row_are_one_version_and_another_person_begins_a_new_one() {
        Story story = draft();
        Story saved = done(save.save(story.id(), 1, text("<p>A</p>"), operator));
        saved = done(save.save(story.id(), saved.version(), text("<p>AB</p>"), operator));
        assertThat(history.versions(story.id())).hasSize(1);

        done(save.save(story.id(), saved.version(), text("<p>ABC</p>"), editor));

        assertThat(history.versions(story.id())).hasSize(2);
    }

    private Void publishDue() {
        due.all();
        return null;
    }

    private Map<StoryAct, Function<Story, Acted>> acts() {
        return Map.of(
                StoryAct.SAVE,
                s -> save.save(s.id(), s.version(), text("<p>Lain.</p>"), editor),
                StoryAct.SUBMIT,
                s -> submit.submit(s.id(), s.version(), editor),
                StoryAct.ASSIGN,
                s -> take(s, editor),
                StoryAct.RETURN,
                s -> giveBack.giveBack(s.id(), s.version(), "Sebab", editor),
                StoryAct.APPROVE,
                s -> approve.approve(s.id(), s.version(), editor),
                StoryAct.SCHEDULE,
                s ->
                        schedule.schedule(
                                s.id(), s.version(), clock.instant().plusSeconds(900), "", editor),
                StoryAct.UNSCHEDULE,
                s -> schedule.unschedule(s.id(), s.version(), editor),
                StoryAct.PUBLISH,
                s -> publish.publish(s.id(), s.version(), "", editor),
                StoryAct.CORRECT,
                s -> correct.correct(s.id(), s.version(), text("<p>Lain.</p>"), "Salah", editor),
                StoryAct.WITHDRAW,
                s -> withdraw.withdraw(s.id(), s.version(), "Sebab", editor));
    }

    private static Set<StoryStatus> allowed(StoryAct act) {
        return switch (act) {
            case SAVE ->
                    Set.of(
                            StoryStatus.DRAFT,
                            StoryStatus.RETURNED,
                            StoryStatus.SUBMITTED,
                            StoryStatus.IN_REVIEW);
            case SUBMIT -> Set.of(StoryStatus.DRAFT, StoryStatus.RETURNED);
            case ASSIGN ->
                    Set.of(
                            StoryStatus.SUBMITTED,
                            StoryStatus.IN_REVIEW,
                            StoryStatus.APPROVED,
                            StoryStatus.SCHEDULED);
            case RETURN ->
                    Set.of(StoryStatus.SUBMITTED, StoryStatus.IN_REVIEW, StoryStatus.APPROVED);
            case APPROVE -> Set.of(StoryStatus.IN_REVIEW);
            case SCHEDULE -> Set.of(StoryStatus.APPROVED);
            case UNSCHEDULE -> Set.of(StoryStatus.SCHEDULED);
            case PUBLISH -> Set.of(StoryStatus.APPROVED, StoryStatus.SCHEDULED);
            case CORRECT, WITHDRAW -> Set.of(StoryStatus.PUBLISHED);
            case IMPORT, CREATE -> Set.of();
        };
    }

    private Story in(StoryStatus status) {
        Story story = draft();
        if (status == StoryStatus.DRAFT) {
            return story;
        }
        story = done(submit.submit(story.id(), story.version(), operator));
        if (status == StoryStatus.SUBMITTED) {
            return story;
        }
        if (status == StoryStatus.RETURNED) {
            return done(giveBack.giveBack(story.id(), story.version(), "Sebab", editor));
        }
        story = done(take(story, editor));
        if (status == StoryStatus.IN_REVIEW) {
            return story;
        }
        story = done(approve.approve(story.id(), story.version(), editor));
        if (status == StoryStatus.APPROVED) {
            return story;
        }
        if (status == StoryStatus.SCHEDULED) {
            return done(
                    schedule.schedule(
                            story.id(),
                            story.version(),
                            clock.instant().plusSeconds(900),
                            "",
                            editor));
        }
        story = done(publish.publish(story.id(), story.version(), "", editor));
        return status == StoryStatus.PUBLISHED
                ? story
                : done(withdraw.withdraw(story.id(), story.version(), "Sebab", editor));
    }

    private Story approved(Actor author) {
        Story story =
                create.create(CITY, Optional.of(unit), text("<p>Hadir banyak warga.</p>"), author);
        story = done(submit.submit(story.id(), story.version(), author));
        story = done(take(story, editor));
        return done(approve.approve(story.id(), story.version(), editor));
    }

    private Acted take(Story story, Actor by) {
        return assign.assign(story.id(), story.version(), Person.of(by), Optional.empty(), by);
    }

    private Story draft() {
        return create.create(CITY, Optional.of(unit), text("<p>Hadir banyak warga.</p>"), operator);
    }

    private static Story done(Acted acted) {
        assertThat(acted).isInstanceOf(Acted.Done.class);
        return ((Acted.Done) acted).story();
    }

    private static Manuscript text(String body) {
        Manuscript blank = Manuscript.blank(StoryKind.NEWS);
        return new Manuscript(
                blank.kind(),
                "Kerja bakti",
                "",
                body,
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

    private Actor editor() {
        return actor(
                Scope.city(CITY.value()),
                NewsroomPermission.VIEW,
                NewsroomPermission.WRITE,
                NewsroomPermission.REVIEW,
                NewsroomPermission.PUBLISH,
                NewsroomPermission.FACT_CHECK);
    }

    private static Actor actor(Scope scope, String... permissions) {
        return new Actor(
                UUID.randomUUID(),
                "Orang " + scope.hashCode(),
                Stream.of(permissions).map(p -> new Granted(p, scope)).collect(Collectors.toSet()));
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = List.of(threads.submit(one), threads.submit(other));
            var outcomes = new ArrayList<T>();
            for (Future<T> future : futures) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }
}
