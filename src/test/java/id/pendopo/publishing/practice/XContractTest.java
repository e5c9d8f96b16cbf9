package id.pendopo.publishing.practice;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Access;
import id.pendopo.publishing.network.Content;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.Found;
import id.pendopo.publishing.network.Linking;
import id.pendopo.publishing.network.Medium;
import id.pendopo.publishing.network.Reactions;
import id.pendopo.publishing.network.Step;
import id.pendopo.publishing.network.Taken;
import id.pendopo.publishing.network.Work;
import id.pendopo.publishing.network.x.XLinking;
import id.pendopo.publishing.network.x.XPublisher;
import id.pendopo.publishing.network.x.XReactions;
import java.net.URI;
import java.nio.file.Files;
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

/** Rules of docs.x.com (API v2, November 2026). */
class XContractTest {
    private static final String[] ALL = {
        "tweet.read", "tweet.write", "users.read", "media.write", "offline.access"
    };

    @TempDir Path folder;
    private Practice practice;
    private XPublisher publisher;
    private String account;
    private Access access;

    @BeforeEach
    void open() {
        practice = new Practice(folder);
        publisher = new XPublisher(practice.outlet, practice.clock);
        account = practice.account(Network.X, "dinkes").path("id").asString();
        access = practice.access(Network.X, account, "user", ALL);
    }

    @AfterEach
    void close() throws Exception {
        practice.close();
    }

    private Work work(String words, Medium... media) {
        return practice.work(access, Content.of(words, List.of(media)));
    }

    private Step publish(String words, Medium... media) {
        return practice.published(publisher, work(words, media));
    }

    @Test
    @DisplayName(
            "X-1 initialize, append by segment_index, finalize, STATUS until succeeded [x-api/media/quickstart/media-upload-chunked]")
    void a_video_goes_up_in_segments_and_is_waited_for() throws Exception {
        Medium video = practice.video("v.mp4", 2_500_000);

        Step step = publish("Vlog", video);

        assertThat(step).isInstanceOf(Step.Published.class);
        var medium = practice.posts(Network.X, account).getFirst().path("media").path(0);
        byte[] kept =
                Files.readAllBytes(
                        practice.ground(Network.X).store().file(medium.path("file").asString()));
        assertThat(kept).isEqualTo(video.source().read(0, 2_500_000));
    }

    @Test
    @DisplayName("X-2 alt_text by /2/media/metadata [x-api/media/create-media-metadata]")
    void pictures_carry_their_alternative_text() {
        publish(
                "Dua foto",
                practice.picture("a.jpg", 50, 50, "jpg"),
                practice.picture("b.png", 50, 50, "png"));

        var media = practice.posts(Network.X, account).getFirst().path("media");
        assertThat(media.size()).isEqualTo(2);
        assertThat(media.path(1).path("alt").asString()).isEqualTo("Alt dari b.png");
    }

    @Test
    @DisplayName("X-3 4 images or 1 video, not both [x-api/posts/create-post#media]")
    void five_pictures_or_a_mixture_are_the_contents_fault() {
        Medium photo = practice.picture("a.jpg", 50, 50, "jpg");

        assertThat(failure(publish("lima", photo, photo, photo, photo, photo)).kind())
                .isEqualTo(Failure.Kind.BAD_CONTENT);
        assertThat(failure(publish("campur", photo, practice.video("v.mp4", 9000))).kind())
                .isEqualTo(Failure.Kind.BAD_CONTENT);
    }

    @Test
    @DisplayName(
            "X-4 280 weighted: a link counts 23, CJK and emoji 2 [fundamentals/counting-characters]")
    void the_network_counts_links_and_emoji_its_own_way() {
        String link = "https://dinkes.kota.go.id/" + "a".repeat(200);

        assertThat(publish("b".repeat(256) + " " + link)).isInstanceOf(Step.Published.class);
        assertThat(failure(publish("b".repeat(257) + " " + link)).code()).isEqualTo("x-too-long");
        assertThat(publish("\uD83D\uDC4D".repeat(140))).isInstanceOf(Step.Published.class);
        assertThat(failure(publish("\uD83D\uDC4D".repeat(141))).code()).isEqualTo("x-too-long");
    }

    @Test
    @DisplayName("X-5 duplicate text is refused: 403 [x-api/posts/create-post]")
    void the_same_words_twice_are_the_contents_fault() {
        publish("Sama");

        assertThat(failure(publish("Sama")))
                .matches(f ->
                        f.kind() == Failure.Kind.BAD_CONTENT && f.code().equals("x-duplicate"));
        assertThat(practice.posts(Network.X, account)).hasSize(1);
    }

    @Test
    @DisplayName(
            "X-6 100 posts in 15 minutes; x-rate-limit-reset tells when [fundamentals/rate-limits]")
    void the_hundred_and_first_post_is_told_when_to_come_again() {
        IntStream.range(0, 100)
                .forEach(i -> {
                    var post = practice.ground(Network.X).post("1" + i, account, "p" + i);
                    practice.ground(Network.X).store().put("post", "1" + i, post);
                });

        Failure failure = failure(publish("Satu lagi"));

        assertThat(failure.kind()).isEqualTo(Failure.Kind.RETRY);
        assertThat(failure.after().orElseThrow())
                .isBetween(Duration.ofMinutes(14), Duration.ofMinutes(16));
    }

    @Test
    @DisplayName(
            "X-7 access lasts two hours, 401 then [oauth-2-0/authorization-code#refresh-tokens]")
    void an_old_token_has_to_be_refreshed() {
        practice.clock.advance(Duration.ofMinutes(121));

        assertThat(failure(publish("Terlambat")).kind()).isEqualTo(Failure.Kind.REFRESH_TOKEN);
    }

    @Test
    @DisplayName(
            "X-8 refresh tokens are replaced by each use [oauth-2-0/authorization-code#refresh-tokens]")
    void a_refresh_token_works_once() {
        XLinking linking = new XLinking(practice.outlet, practice.clock);
        var linked = (Linking.Linked.Offered) practice.dialog(linking).linked(account);
        var grant = linked.accounts().getFirst().grant().orElseThrow();

        assertThat(linked.accounts().getFirst().usable()).isTrue();
        var fresh = ((Linking.Renewed.Done) linking.refresh(grant)).grant();
        assertThat(fresh.token()).isNotEqualTo(grant.token());
        assertThat(fresh.particulars()).containsEntry("handle", "dinkes");
        assertThat(linking.refresh(grant)).isInstanceOf(Linking.Renewed.Failed.class);
        assertThat(linking.refresh(fresh)).isInstanceOf(Linking.Renewed.Done.class);
    }

    @Test
    @DisplayName("X-9 PKCE with S256; a code is good once [oauth-2-0/authorization-code]")
    void the_dialog_wants_proof_and_a_code_is_good_once() {
        XLinking linking = new XLinking(practice.outlet, practice.clock);
        Dialog dialog = practice.dialog(linking);
        assertThat(dialog.page()).contains("Izinkan Pendopo di X latihan", "tweet.write");
        var back = dialog.allow(account);

        assertThat(back).containsEntry("state", dialog.state());
        var other = new Linking.Asked(dialog.state(), "y".repeat(60), Practice.BACK);
        assertThat(linking.exchange(other, back.get("code")))
                .isInstanceOf(Linking.Linked.Failed.class);
        assertThat(linking.exchange(dialog.asked(), back.get("code")))
                .isInstanceOf(Linking.Linked.Offered.class);
        assertThat(linking.exchange(dialog.asked(), back.get("code")))
                .isInstanceOf(Linking.Linked.Failed.class);
    }

    @Test
    void a_person_who_says_no_comes_back_without_a_code() {
        Dialog dialog = practice.dialog(new XLinking(practice.outlet, practice.clock));

        var back = dialog.back(java.util.Map.of("decision", "deny"));

        assertThat(back).containsEntry("error", "access_denied").doesNotContainKey("code");
    }

    @Test
    @DisplayName(
            "X-10 app-only bearer cannot post [fundamentals/authentication/oauth-2-0/application-only]")
    void the_applications_own_token_is_refused() {
        Access app = practice.access(Network.X, account, "app", ALL);

        Step step = practice.published(publisher, practice.work(app, Content.of("x", List.of())));

        assertThat(failure(step).kind()).isEqualTo(Failure.Kind.ACCOUNT_UNUSABLE);
    }

    @Test
    @DisplayName(
            "X-11 no idempotency key: looked for among the newest posts, t.co undone [x-api/users/get-posts]")
    void an_answer_dropped_after_the_post_is_found_by_its_words_and_link() {
        var link = URI.create("https://dinkes.kota.go.id/berita/1");
        Content content =
                new Content(
                        Content.Form.POST,
                        "Sekali",
                        "",
                        Optional.of(link),
                        List.of(),
                        "",
                        List.of("sehat"),
                        Optional.empty(),
                        false,
                        Optional.empty());
        Work work = practice.work(access, content);
        practice.trouble(Network.X, "tweets", Trouble.Kind.CUT_AFTER);

        Step step = publisher.finish(work);

        assertThat(failure(step).kind()).isEqualTo(Failure.Kind.UNKNOWN);
        assertThat(publisher.lookFor(work)).isInstanceOf(Found.There.class);
    }

    @Test
    void an_answer_dropped_before_the_post_leaves_the_question_open() {
        practice.trouble(Network.X, "tweets", Trouble.Kind.SILENT_BEFORE);
        Work work = work("Sekali");

        Step step = publisher.finish(work);

        assertThat(failure(step).kind()).isEqualTo(Failure.Kind.UNKNOWN);
        assertThat(publisher.lookFor(work)).isInstanceOf(Found.CannotTell.class);
    }

    @Test
    void a_5xx_is_unknown_when_posting_and_a_retry_while_uploading() {
        practice.trouble(Network.X, "tweets", Trouble.Kind.ERROR_AFTER);
        assertThat(failure(publish("x")).kind()).isEqualTo(Failure.Kind.UNKNOWN);

        practice.trouble(Network.X, "append", Trouble.Kind.ERROR_BEFORE);
        assertThat(failure(publish("y", practice.picture("a.jpg", 50, 50, "jpg"))).kind())
                .isEqualTo(Failure.Kind.RETRY);
    }

    @Test
    void a_crash_after_any_step_goes_on_from_the_saved_state_and_a_segment_sent_twice_does_no_harm()
            throws Exception {
        Medium video = practice.video("v.mp4", 2_200_000);
        Work work = work("Vlog", video);
        Step step = publisher.prepare(work);
        for (int i = 0; i < 30 && step instanceof Step.Waiting waiting; i++) {
            practice.restart();
            practice.clock.advance(waiting.again());
            // What a process did that was killed before it could save.
            publisher.prepare(work.at(step.state()));
            step = publisher.prepare(work.at(step.state()));
        }
        step = publisher.finish(work.at(step.state()));

        assertThat(step).isInstanceOf(Step.Published.class);
        assertThat(practice.posts(Network.X, account)).hasSize(1);
    }

    @Test
    @DisplayName(
            "X-12 media ids live 24 hours: expires_after_secs [x-api/media/initialize-media-upload]")
    void an_upload_that_has_run_out_is_begun_anew() {
        Work work = work("Foto", practice.picture("a.jpg", 50, 50, "jpg"));
        Step ready = practice.prepared(publisher, work);
        practice.clock.advance(Duration.ofHours(25));
        Access fresh = practice.access(Network.X, account, "user", ALL);
        Work later = new Work(work.delivery(), fresh, work.content(), ready.state(), work.begun());

        assertThat(publisher.check(later)).isInstanceOf(Step.Waiting.class);
        assertThat(practice.published(publisher, later)).isInstanceOf(Step.Published.class);
    }

    @Test
    void a_post_is_taken_back_but_cannot_be_corrected() {
        Work work = work("Salah");
        var post = ((Step.Published) practice.published(publisher, work)).post();

        assertThat(publisher.correct(work, post)).isEqualTo(new Taken.NotSupported());
        assertThat(publisher.withdraw(work, post)).isEqualTo(new Taken.Done());
        assertThat(publisher.withdraw(work, post)).isEqualTo(new Taken.Done());
        assertThat(practice.posts(Network.X, account)).isEmpty();
    }

    @Test
    void figures_and_answers_are_read_and_answered() {
        var post = ((Step.Published) publish("Halo")).post();
        practice.clock.advance(Duration.ofHours(1));
        var reactions = new XReactions(practice.outlet, practice.clock);

        var figures =
                (Reactions.Reading.Read<List<Reactions.Figure>>) reactions.ofPost(access, post);
        assertThat(figures.value())
                .extracting(Reactions.Figure::metric)
                .contains("impression_count", "bookmark_count");
        assertThat(reactions.ofAccount(access)).isInstanceOf(Reactions.Reading.Read.class);
        reactions.reply(access, post, Optional.empty(), "Jawaban");
        var comments =
                (Reactions.Reading.Read<Reactions.Comments>)
                        reactions.comments(access, post, Optional.empty());
        assertThat(comments.value().comments())
                .extracting(Reactions.Comment::text)
                .contains("Jawaban");
    }

    private static Failure failure(Step step) {
        assertThat(step).isInstanceOf(Step.Failed.class);
        return ((Step.Failed) step).failure();
    }
}
