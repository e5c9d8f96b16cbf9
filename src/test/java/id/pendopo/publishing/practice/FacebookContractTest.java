package id.pendopo.publishing.practice;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Access;
import id.pendopo.publishing.network.Content;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.Found;
import id.pendopo.publishing.network.Linking;
import id.pendopo.publishing.network.Offer;
import id.pendopo.publishing.network.Reactions;
import id.pendopo.publishing.network.Step;
import id.pendopo.publishing.network.Taken;
import id.pendopo.publishing.network.Work;
import id.pendopo.publishing.network.facebook.FacebookLinking;
import id.pendopo.publishing.network.facebook.FacebookPublisher;
import id.pendopo.publishing.network.facebook.FacebookReactions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** Rules of developers.facebook.com/docs (Graph API v25.0, November 2026). */
class FacebookContractTest {
    private static final Network FB = Network.FACEBOOK;
    private static final String[] ALL = {
        "pages_show_list",
        "pages_manage_posts",
        "pages_read_engagement",
        "pages_manage_engagement",
        "read_insights"
    };

    @TempDir Path folder;
    private Practice practice;
    private FacebookPublisher publisher;
    private String page;
    private Access access;

    @BeforeEach
    void open() {
        practice = new Practice(folder);
        publisher = new FacebookPublisher(practice.outlet, practice.clock);
        page = practice.account(FB, "dinkes").path("id").asString();
        access = practice.access(FB, page, "page", ALL);
    }

    @AfterEach
    void close() throws Exception {
        practice.close();
    }

    private Content carousel() {
        return Content.of(
                "Imunisasi hari ini.",
                List.of(
                        practice.picture("a.jpg", 800, 600, "jpg"),
                        practice.picture("b.jpg", 800, 800, "jpg")));
    }

    @Test
    @DisplayName(
            "FB-1 unpublished photos, then one feed post with attached_media [pages-api/posts#multiple-photos]")
    void photos_go_up_unpublished_and_one_post_shows_them() {
        Step step = practice.published(publisher, practice.work(access, carousel()));

        assertThat(step).isInstanceOf(Step.Published.class);
        assertThat(practice.posts(FB, page)).hasSize(1);
        ObjectNode post = practice.posts(FB, page).getFirst();
        assertThat(post.path("media").size()).isEqualTo(2);
        assertThat(post.path("media").path(0).path("alt").asString()).isEqualTo("Alt dari a.jpg");
        assertThat(((Step.Published) step).post().permalink())
                .hasValueSatisfying(
                        at -> assertThat(at.toString()).contains("/latihan/facebook/dinkes/"));
    }

    @Test
    @DisplayName(
            "FB-2 a user token cannot post: code 200 'as the page itself' [pages-api/getting-started]")
    void a_persons_token_is_refused_and_needs_a_person() {
        Access person = practice.access(FB, page, "user", ALL);

        Step step =
                practice.published(publisher, practice.work(person, Content.of("Halo", List.of())));

        assertThat(failure(step).kind()).isEqualTo(Failure.Kind.ACCOUNT_UNUSABLE);
        assertThat(failure(step).code()).isEqualTo("facebook-200");
    }

    @Test
    @DisplayName("FB-3 error 190: the token is dead [graph-api/guides/error-handling]")
    void a_dead_token_needs_a_person() {
        practice.ground(FB).desk().revoke(access.token());

        Step step =
                practice.published(publisher, practice.work(access, Content.of("Halo", List.of())));

        assertThat(failure(step).kind()).isEqualTo(Failure.Kind.ACCOUNT_UNUSABLE);
        assertThat(failure(step).code()).isEqualTo("facebook-190");
    }

    @Test
    @DisplayName(
            "FB-4 code 32 with estimated_time_to_regain_access in minutes [graph-api/overview/rate-limiting]")
    void a_limit_is_waited_for_as_long_as_the_header_says() {
        practice.trouble(FB, "feed", Trouble.Kind.LIMITED);

        Step step =
                practice.published(publisher, practice.work(access, Content.of("Halo", List.of())));

        assertThat(failure(step).kind()).isEqualTo(Failure.Kind.RETRY);
        assertThat(failure(step).after()).contains(Duration.ofMinutes(7));
        assertThat(practice.posts(FB, page)).isEmpty();
    }

    @Test
    @DisplayName("FB-5 photos over 4 MB: 1366046 [reference/page/photos]")
    void a_photo_too_large_is_the_contents_fault() {
        var large = practice.picture("groot.png", 20, 20, "png");
        byte[] file = new byte[5 * 1024 * 1024];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, file, 0, 8);
        practice.media.on(
                "/groot.png", id.pendopo.fixture.Rudeness.answer(200, java.util.Map.of(), file));

        Step step =
                practice.published(
                        publisher, practice.work(access, Content.of("x", List.of(large))));

        assertThat(failure(step).kind()).isEqualTo(Failure.Kind.BAD_CONTENT);
        assertThat(failure(step).code()).isEqualTo("facebook-1366046");
    }

    @Test
    @DisplayName("FB-6 no facebook.com links: 1609008 [reference/page/feed]")
    void a_link_to_facebook_is_the_contents_fault() {
        Content content =
                new Content(
                        Content.Form.POST,
                        "Lihat",
                        "",
                        Optional.of(java.net.URI.create("https://www.facebook.com/groups/1")),
                        List.of(),
                        "",
                        List.of(),
                        Optional.empty(),
                        false,
                        Optional.empty());

        Step step = practice.published(publisher, practice.work(access, content));

        assertThat(failure(step).code()).isEqualTo("facebook-1609008");
        assertThat(failure(step).kind()).isEqualTo(Failure.Kind.BAD_CONTENT);
    }

    @Test
    @DisplayName(
            "FB-7 publishing authorisation missing: 1404078 [pages-api/posts#page-publishing-authorization]")
    void a_restricted_page_needs_a_person() {
        ObjectNode account = practice.ground(FB).account(page).orElseThrow();
        practice.ground(FB).store().put("account", page, account.put("restricted", true));

        Step step =
                practice.published(publisher, practice.work(access, Content.of("Halo", List.of())));

        assertThat(failure(step).code()).isEqualTo("facebook-1404078");
        assertThat(failure(step).kind()).isEqualTo(Failure.Kind.ACCOUNT_UNUSABLE);
    }

    @Test
    @DisplayName(
            "FB-8 no idempotency key: a dropped answer is unknown and is looked for [networks: at-most-once]")
    void an_answer_dropped_after_the_post_is_unknown_and_found_again() {
        practice.trouble(FB, "feed", Trouble.Kind.CUT_AFTER);
        Work work = practice.work(access, carousel());
        Step ready = practice.prepared(publisher, work);

        Step step = publisher.finish(work.at(ready.state()));

        assertThat(failure(step).kind()).isEqualTo(Failure.Kind.UNKNOWN);
        assertThat(publisher.lookFor(work.at(step.state()))).isInstanceOf(Found.There.class);
        assertThat(practice.posts(FB, page)).hasSize(1);
    }

    @Test
    void an_answer_dropped_before_the_post_is_unknown_and_nobody_claims_it_is_not_there() {
        practice.trouble(FB, "feed", Trouble.Kind.CUT_BEFORE);
        Work work = practice.work(access, Content.of("Halo", List.of()));

        Step step = publisher.finish(work);

        assertThat(failure(step).kind()).isEqualTo(Failure.Kind.UNKNOWN);
        assertThat(publisher.lookFor(work)).isInstanceOf(Found.CannotTell.class);
    }

    @Test
    void a_server_error_at_the_irreversible_call_is_unknown_but_a_retry_before_it() {
        practice.trouble(FB, "photos", Trouble.Kind.ERROR_BEFORE);
        Work work = practice.work(access, carousel());
        assertThat(failure(publisher.prepare(work)).kind()).isEqualTo(Failure.Kind.RETRY);

        practice.trouble(FB, "feed", Trouble.Kind.ERROR_AFTER);
        Step step = publisher.finish(work.at(practice.prepared(publisher, work).state()));
        assertThat(failure(step).kind()).isEqualTo(Failure.Kind.UNKNOWN);
    }

    @Test
    @DisplayName(
            "FB-9 photos already posted: 1366051, and never a second post [reference/page/feed]")
    void the_same_photos_cannot_be_posted_twice() {
        Work work = practice.work(access, carousel());
        Step ready = practice.prepared(publisher, work);
        publisher.finish(work.at(ready.state()));

        Step again = publisher.finish(work.at(ready.state()));

        assertThat(failure(again).kind()).isEqualTo(Failure.Kind.UNKNOWN);
        assertThat(failure(again).code()).isEqualTo("facebook-1366051");
        assertThat(practice.posts(FB, page)).hasSize(1);
    }

    @Test
    void a_crash_after_any_step_goes_on_from_the_saved_state_without_a_second_post()
            throws Exception {
        Work work = practice.work(access, carousel());
        Step step = publisher.prepare(work);
        while (step instanceof Step.Waiting) {
            practice.restart();
            step = publisher.prepare(work.at(step.state()));
        }
        practice.restart();

        publisher.finish(work.at(step.state()));

        practice.restart();
        assertThat(practice.posts(FB, page)).hasSize(1);
    }

    @Test
    void a_post_can_be_corrected_and_taken_back_and_taking_back_twice_does_no_harm() {
        Work work = practice.work(access, Content.of("Salah ketik", List.of()));
        var published = (Step.Published) practice.published(publisher, work);
        Work right = practice.work(access, Content.of("Benar", List.of()));

        assertThat(publisher.correct(right, published.post())).isEqualTo(new Taken.Done());
        assertThat(practice.posts(FB, page).getFirst().path("words").asString()).isEqualTo("Benar");
        assertThat(publisher.withdraw(right, published.post())).isEqualTo(new Taken.Done());
        assertThat(publisher.withdraw(right, published.post())).isEqualTo(new Taken.Done());
        assertThat(practice.posts(FB, page)).isEmpty();
    }

    @Test
    void a_video_is_waited_for_until_the_network_has_worked_on_it() {
        Content content = Content.of("Vlog", List.of(practice.video("v.mp4", 20_000)));

        Step step = practice.published(publisher, practice.work(access, content));

        assertThat(step).isInstanceOf(Step.Published.class);
        assertThat(practice.posts(FB, page)).hasSize(1);
    }

    @Test
    @DisplayName(
            "FB-10 stories: start, upload_url with file_url, status, finish [video-api/guides/stories]")
    void a_story_goes_through_its_phases() {
        Content story = form(Content.Form.STORY, practice.video("s.mp4", 20_000));

        Step step = practice.published(publisher, practice.work(access, story));

        assertThat(step).isInstanceOf(Step.Published.class);
        assertThat(practice.posts(FB, page).getFirst().path("form").asString()).isEqualTo("story");
    }

    private static Content form(Content.Form form, id.pendopo.publishing.network.Medium medium) {
        return new Content(
                form,
                "",
                "",
                Optional.empty(),
                List.of(medium),
                "",
                List.of(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    @Test
    @DisplayName(
            "FB-11 a page not ticked in the dialog is listed without its own token [networks: trap]")
    void the_dialog_leads_to_the_pages_own_token_and_traps_are_seen() {
        ObjectNode hidden = practice.account(FB, "lainnya");
        practice.ground(FB)
                .store()
                .put("account", hidden.path("id").asString(), hidden.put("portfolio", true));
        Dialog dialog = practice.dialog(new FacebookLinking(practice.outlet));

        var linked = (Linking.Linked.Offered) dialog.linked(page);

        assertThat(linked.accounts()).hasSize(2);
        Offer ticked = offer(linked, page);
        assertThat(ticked.usable()).isTrue();
        assertThat(ticked.missing()).isEmpty();
        assertThat(offer(linked, hidden.path("id").asString()).traps())
                .contains(Offer.Trap.NO_TOKEN_OF_ITS_OWN);
        String token = ticked.grant().orElseThrow().token();
        Access own = new Access(access.link(), page, token);
        assertThat(practice.published(publisher, practice.work(own, Content.of("Halo", List.of()))))
                .isInstanceOf(Step.Published.class);
        assertThat(linked.toString()).doesNotContain(token);
    }

    @Test
    @DisplayName("FB-12 tasks: CREATE_CONTENT is needed to post [pages-api/overview#tasks]")
    void missing_tasks_and_permissions_are_seen_when_linking() {
        ObjectNode account = practice.ground(FB).account(page).orElseThrow();
        account.putArray("tasks").add("ANALYZE");
        practice.ground(FB).store().put("account", page, account);
        Dialog dialog = practice.dialog(new FacebookLinking(practice.outlet));

        var linked = (Linking.Linked.Offered) dialog.linked(page, "pages_manage_posts");

        assertThat(offer(linked, page).traps())
                .containsExactlyInAnyOrder(Offer.Trap.TASK_MISSING, Offer.Trap.PERMISSION_MISSING);
        assertThat(offer(linked, page).missing()).contains("pages_manage_posts");
    }

    @Test
    void the_list_of_pages_is_read_to_its_end() {
        for (int i = 0; i < 130; i++) {
            ObjectNode each = practice.account(FB, "unit-" + i);
            practice.ground(FB)
                    .store()
                    .put("account", each.path("id").asString(), each.put("portfolio", true));
        }
        Dialog dialog = practice.dialog(new FacebookLinking(practice.outlet));

        assertThat(((Linking.Linked.Offered) dialog.linked(page)).accounts()).hasSize(131);
    }

    @Test
    void a_code_is_good_once_and_for_its_own_verifier() {
        FacebookLinking linking = new FacebookLinking(practice.outlet);
        Dialog dialog = practice.dialog(linking);
        String code = dialog.allow(page).get("code");
        var wrong = new Linking.Asked(dialog.state(), "x".repeat(50), Practice.BACK);

        assertThat(linking.exchange(wrong, code)).isInstanceOf(Linking.Linked.Failed.class);
        assertThat(linking.exchange(dialog.asked(), code))
                .isInstanceOf(Linking.Linked.Offered.class);
        assertThat(linking.exchange(dialog.asked(), code))
                .isInstanceOf(Linking.Linked.Failed.class);
    }

    @Test
    void unlinking_takes_the_right_back() {
        FacebookLinking linking = new FacebookLinking(practice.outlet);
        assertThat(linking.revoke(access)).isEqualTo(new Taken.Done());
        assertThat(linking.revoke(access)).isEqualTo(new Taken.Done());

        Step step =
                practice.published(publisher, practice.work(access, Content.of("Halo", List.of())));

        assertThat(failure(step).kind()).isEqualTo(Failure.Kind.ACCOUNT_UNUSABLE);
    }

    @Test
    @DisplayName(
            "FB-13 metrics since 2026-06-15: post_media_view, page_media_view [platforminsights/page/deprecated-metrics]")
    void figures_grow_and_comments_are_read_and_answered() {
        var reactions = new FacebookReactions(practice.outlet);
        var published =
                (Step.Published)
                        practice.published(
                                publisher, practice.work(access, Content.of("Halo", List.of())));
        practice.clock.advance(Duration.ofHours(2));
        long before = figure(reactions.ofPost(access, published.post()));
        practice.clock.advance(Duration.ofHours(20));

        assertThat(figure(reactions.ofPost(access, published.post())))
                .isGreaterThan(before)
                .isPositive();
        assertThat(reactions.ofAccount(access)).isInstanceOf(Reactions.Reading.Read.class);
        var reply = reactions.reply(access, published.post(), Optional.empty(), "Info: 119");
        assertThat(reply).isInstanceOf(Reactions.Reading.Read.class);
        var comments =
                ((Reactions.Reading.Read<Reactions.Comments>)
                                reactions.comments(access, published.post(), Optional.empty()))
                        .value();
        assertThat(comments.comments()).extracting(Reactions.Comment::text).contains("Info: 119");
    }

    private static long figure(Reactions.Reading<List<Reactions.Figure>> reading) {
        return ((Reactions.Reading.Read<List<Reactions.Figure>>) reading)
                .value().stream()
                        .filter(f -> f.metric().equals("post_media_view"))
                        .findFirst()
                        .orElseThrow()
                        .value();
    }

    private static Offer offer(Linking.Linked.Offered linked, String id) {
        return linked.accounts().stream()
                .filter(o -> o.remoteAccount().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Failure failure(Step step) {
        assertThat(step).isInstanceOf(Step.Failed.class);
        return ((Step.Failed) step).failure();
    }
}
