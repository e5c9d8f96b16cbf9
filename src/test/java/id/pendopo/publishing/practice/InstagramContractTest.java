package id.pendopo.publishing.practice;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Access;
import id.pendopo.publishing.network.Content;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.Found;
import id.pendopo.publishing.network.Linking;
import id.pendopo.publishing.network.Medium;
import id.pendopo.publishing.network.Offer;
import id.pendopo.publishing.network.Reactions;
import id.pendopo.publishing.network.Step;
import id.pendopo.publishing.network.Work;
import id.pendopo.publishing.network.instagram.InstagramLinking;
import id.pendopo.publishing.network.instagram.InstagramPublisher;
import id.pendopo.publishing.network.instagram.InstagramReactions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of developers.facebook.com/docs/instagram-platform (November 2026). */
class InstagramContractTest {
    private static final Network IG = Network.INSTAGRAM;
    private static final String[] ALL = {
        "instagram_business_basic",
        "instagram_business_content_publish",
        "instagram_business_manage_comments",
        "instagram_business_manage_insights"
    };

    @TempDir Path folder;
    private Practice practice;
    private InstagramPublisher publisher;
    private String account;
    private Access access;

    @BeforeEach
    void open() {
        practice = new Practice(folder);
        publisher = new InstagramPublisher(practice.outlet, practice.clock);
        account = practice.account(IG, "dinkes").path("id").asString();
        access = practice.access(IG, account, "page", ALL);
    }

    @AfterEach
    void close() throws Exception {
        practice.close();
    }

    private Medium photo() {
        return practice.picture("a.jpg", 1080, 1350, "jpg");
    }

    private Step publish(String words, Medium... media) {
        return practice.published(
                publisher, practice.work(access, Content.of(words, List.of(media))));
    }

    @Test
    @DisplayName(
            "IG-1 container, status_code until FINISHED, media_publish [content-publishing#create-a-container]")
    void a_picture_is_published_through_a_container_that_was_worked_on() {
        Work work = practice.work(access, Content.of("Posyandu hari ini", List.of(photo())));
        Step room = publisher.prepare(work);
        Step made = publisher.prepare(work.at(room.state()));
        Step waits = publisher.prepare(work.at(made.state()));

        assertThat(((Step.Waiting) waits).again()).isEqualTo(Duration.ofSeconds(20));
        practice.clock.advance(Duration.ofSeconds(20));
        Step step = practice.published(publisher, work.at(waits.state()));
        assertThat(step).isInstanceOf(Step.Published.class);
        assertThat(((Step.Published) step).post().permalink()).isPresent();
        assertThat(practice.posts(IG, account)).hasSize(1);
    }

    @Test
    @DisplayName(
            "IG-2 carousel: children with is_carousel_item, then CAROUSEL, 2 to 10 [content-publishing#carousel-posts]")
    void a_carousel_waits_for_its_children() {
        Step step =
                publish(
                        "Tiga foto",
                        photo(),
                        practice.picture("b.jpg", 1000, 1000, "jpg"),
                        practice.video("c.mp4", 30_000));

        assertThat(step).isInstanceOf(Step.Published.class);
        assertThat(practice.posts(IG, account).getFirst().path("media").size()).isEqualTo(3);
    }

    @Test
    @DisplayName("IG-3 JPEG is the only image format [content-publishing#limitations]")
    void another_format_is_the_contents_fault() {
        assertThat(failure(publish("x", practice.picture("a.png", 800, 800, "png"))))
                .matches(f ->
                        f.kind() == Failure.Kind.BAD_CONTENT
                                && f.code().equals("instagram-2207005"));
    }

    @Test
    @DisplayName("IG-4 aspect ratio 4:5 to 1.91:1: 36003/2207009 [reference/error-codes]")
    void a_picture_too_tall_is_the_contents_fault() {
        assertThat(failure(publish("x", practice.picture("t.jpg", 600, 1200, "jpg"))))
                .matches(f ->
                        f.kind() == Failure.Kind.BAD_CONTENT
                                && f.code().equals("instagram-2207009"));
    }

    @Test
    @DisplayName(
            "IG-5 caption at most 2,200 characters and 30 hashtags: 2207010 [reference/ig-user/media]")
    void a_caption_too_long_or_with_too_many_hashtags_is_the_contents_fault() {
        String tags = String.join(" ", IntStream.range(0, 31).mapToObj(i -> "#t" + i).toList());

        assertThat(failure(publish("a".repeat(2201), photo())).code())
                .isEqualTo("instagram-2207010");
        assertThat(failure(publish(tags, photo())).code()).isEqualTo("instagram-2207010");
    }

    @Test
    @DisplayName(
            "IG-6 the daily limit is read at run time [reference/ig-user/content_publishing_limit]")
    void nothing_is_uploaded_when_the_day_is_used_up() {
        for (int i = 0; i < 50; i++) {
            var post = practice.ground(IG).post("9" + i, account, "lama " + i);
            practice.ground(IG).store().put("post", "9" + i, post);
        }

        Failure failure = failure(publish("x", photo()));

        assertThat(failure.kind()).isEqualTo(Failure.Kind.RETRY);
        assertThat(failure.after()).contains(Duration.ofHours(1));
        assertThat(failure.detail()).contains("50 of 50");
    }

    @Test
    @DisplayName("IG-7 a container lives 24 hours: EXPIRED [reference/ig-container]")
    void an_expired_container_is_made_anew() {
        Work work = practice.work(access, Content.of("x", List.of(photo())));
        Step ready = practice.prepared(publisher, work);
        practice.clock.advance(Duration.ofHours(25));

        assertThat(publisher.check(work.at(ready.state()))).isInstanceOf(Step.Waiting.class);
        assertThat(practice.published(publisher, work.at(ready.state())))
                .isInstanceOf(Step.Published.class);
        assertThat(practice.posts(IG, account)).hasSize(1);
    }

    @Test
    @DisplayName("IG-8 no text-only posts [content-publishing#limitations]")
    void words_alone_are_refused_before_anything_is_sent() {
        assertThat(failure(publish("Hanya kata")))
                .matches(f -> f.kind() == Failure.Kind.BAD_CONTENT);
    }

    @Test
    @DisplayName("IG-9 the container itself says PUBLISHED [reference/ig-container#status_code]")
    void an_answer_dropped_after_publishing_is_known_for_certain() {
        practice.trouble(IG, "media_publish", Trouble.Kind.CUT_AFTER);
        Work work = practice.work(access, Content.of("Sekali saja", List.of(photo())));
        Step ready = practice.prepared(publisher, work);

        Step step = publisher.finish(work.at(ready.state()));

        assertThat(failure(step).kind()).isEqualTo(Failure.Kind.UNKNOWN);
        var found = publisher.lookFor(work.at(step.state()));
        String id = practice.posts(IG, account).getFirst().path("id").asString();
        assertThat(found).isInstanceOf(Found.There.class);
        assertThat(((Found.There) found).post().id()).isEqualTo(id);
        assertThat(publisher.prepare(work.at(step.state()))).isInstanceOf(Step.Published.class);
    }

    @Test
    void an_answer_lost_before_publishing_is_known_for_certain_and_may_be_finished_again() {
        practice.trouble(IG, "media_publish", Trouble.Kind.CUT_BEFORE);
        Work work = practice.work(access, Content.of("Sekali saja", List.of(photo())));
        Step ready = practice.prepared(publisher, work);
        Step step = publisher.finish(work.at(ready.state()));

        assertThat(publisher.lookFor(work.at(step.state()))).isEqualTo(new Found.NotThere());
        assertThat(publisher.finish(work.at(step.state()))).isInstanceOf(Step.Published.class);
        assertThat(practice.posts(IG, account)).hasSize(1);
    }

    @Test
    @DisplayName(
            "IG-10 a published container cannot be published again [reference/ig-user/media_publish]")
    void finishing_twice_makes_no_second_post_and_finds_the_first() {
        Work work = practice.work(access, Content.of("Sekali", List.of(photo())));
        Step ready = practice.prepared(publisher, work);
        var first = (Step.Published) publisher.finish(work.at(ready.state()));

        var again = (Step.Published) publisher.finish(work.at(ready.state()));

        assertThat(again.post().id()).isEqualTo(first.post().id());
        assertThat(practice.posts(IG, account)).hasSize(1);
    }

    @Test
    void a_crash_after_any_step_goes_on_from_the_saved_state_without_a_second_post()
            throws Exception {
        Work work =
                practice.work(
                        access,
                        Content.of(
                                "Dua",
                                List.of(photo(), practice.picture("b.jpg", 900, 900, "jpg"))));
        Step step = publisher.prepare(work);
        for (int i = 0; i < 30 && step instanceof Step.Waiting waiting; i++) {
            practice.restart();
            practice.clock.advance(waiting.again());
            step = publisher.prepare(work.at(step.state()));
        }
        step = publisher.finish(work.at(step.state()));
        practice.restart();

        assertThat(step).isInstanceOf(Step.Published.class);
        assertThat(practice.posts(IG, account)).hasSize(1);
    }

    @Test
    @DisplayName(
            "IG-11 media is pulled: an address nobody can fetch is 9004/2207052 [reference/error-codes]")
    void media_that_is_not_public_yet_is_tried_again() {
        Medium photo = photo();
        practice.media.on("/a.jpg", id.pendopo.fixture.Rudeness.answer(404, "text/html", ""));

        assertThat(failure(publish("x", photo)))
                .matches(f ->
                        f.kind() == Failure.Kind.RETRY && f.code().equals("instagram-2207052"));
    }

    @Test
    @DisplayName("IG-12 restricted account: 2207050 [reference/error-codes]")
    void a_restricted_account_needs_a_person() {
        var kept = practice.ground(IG).account(account).orElseThrow();
        practice.ground(IG).store().put("account", account, kept.put("restricted", true));

        assertThat(failure(publish("x", photo())).kind()).isEqualTo(Failure.Kind.ACCOUNT_UNUSABLE);
    }

    @Test
    @DisplayName(
            "IG-13 token: one hour, then 60 days, renewed after 24 hours [instagram-login/business-login]")
    void the_dialog_brings_a_token_of_sixty_days_that_can_be_renewed_after_a_day() {
        var linking = new InstagramLinking(practice.outlet, practice.clock);
        var linked = (Linking.Linked.Offered) practice.dialog(linking).linked(account);
        Offer offer = linked.accounts().getFirst();
        var grant = offer.grant().orElseThrow();

        assertThat(offer.usable()).isTrue();
        assertThat(
                        Duration.between(practice.clock.instant(), grant.expires().orElseThrow())
                                .toDays())
                .isBetween(59L, 60L);
        assertThat(linking.refresh(grant)).isInstanceOf(Linking.Renewed.Failed.class);
        practice.clock.advance(Duration.ofHours(25));
        assertThat(linking.refresh(grant)).isInstanceOf(Linking.Renewed.Done.class);
        practice.clock.advance(Duration.ofDays(60));
        assertThat(linking.refresh(grant)).isInstanceOf(Linking.Renewed.Failed.class);
    }

    @Test
    void a_private_account_is_seen_when_linking() {
        var kept = practice.ground(IG).account(account).orElseThrow();
        practice.ground(IG).store().put("account", account, kept.put("professional", false));

        var linked =
                (Linking.Linked.Offered)
                        practice.dialog(new InstagramLinking(practice.outlet, practice.clock))
                                .linked(account);

        assertThat(linked.accounts().getFirst().traps())
                .containsExactly(Offer.Trap.NOT_PROFESSIONAL);
    }

    @Test
    void figures_and_comments_are_read_and_answered() {
        var post = ((Step.Published) publish("Halo", photo())).post();
        practice.clock.advance(Duration.ofHours(12));
        var reactions = new InstagramReactions(practice.outlet);

        var figures =
                (Reactions.Reading.Read<List<Reactions.Figure>>) reactions.ofPost(access, post);
        assertThat(figures.value())
                .extracting(Reactions.Figure::metric)
                .contains("views", "reach", "saved");
        assertThat(figures.value())
                .filteredOn(f -> f.metric().equals("reach"))
                .allMatch(f -> f.value() > 0);
        var account = (Reactions.Reading.Read<List<Reactions.Figure>>) reactions.ofAccount(access);
        assertThat(account.value())
                .extracting(Reactions.Figure::metric)
                .contains("follower_count", "saves");
        reactions.reply(access, post, Optional.empty(), "Terima kasih");
        var comments =
                (Reactions.Reading.Read<Reactions.Comments>)
                        reactions.comments(access, post, Optional.empty());
        assertThat(comments.value().comments())
                .extracting(Reactions.Comment::text)
                .contains("Terima kasih");
    }

    private static Failure failure(Step step) {
        assertThat(step).isInstanceOf(Step.Failed.class);
        return ((Step.Failed) step).failure();
    }
}
