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
import id.pendopo.publishing.network.threads.ThreadsLinking;
import id.pendopo.publishing.network.threads.ThreadsPublisher;
import id.pendopo.publishing.network.threads.ThreadsReactions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of developers.facebook.com/docs/threads (November 2026). */
class ThreadsContractTest {
    private static final Network TH = Network.THREADS;

    @TempDir Path folder;
    private Practice practice;
    private ThreadsPublisher publisher;
    private String account;
    private Access access;

    @BeforeEach
    void open() {
        practice = new Practice(folder);
        publisher = new ThreadsPublisher(practice.outlet, practice.clock);
        account = practice.account(TH, "dinkes").path("id").asString();
        access = practice.access(TH, account, "page", "threads_basic", "threads_content_publish");
    }

    @AfterEach
    void close() throws Exception {
        practice.close();
    }

    private Step publish(String words, Medium... media) {
        return practice.published(
                publisher, practice.work(access, Content.of(words, List.of(media))));
    }

    @Test
    @DisplayName("TH-1 media_type TEXT: words alone are a post [threads/posts#single-thread-posts]")
    void words_alone_are_a_post() {
        assertThat(publish("Pasar murah besok pagi")).isInstanceOf(Step.Published.class);
        assertThat(practice.posts(TH, account)).hasSize(1);
    }

    @Test
    @DisplayName(
            "TH-2 carousel of 2 to 20, pictures and videos mixed [threads/posts#carousel-posts]")
    void pictures_and_a_video_make_a_carousel() {
        Step step =
                publish(
                        "Tiga",
                        practice.picture("a.jpg", 100, 400, "jpg"),
                        practice.picture("b.png", 100, 100, "png"),
                        practice.video("v.mp4", 9000));

        assertThat(step).isInstanceOf(Step.Published.class);
        assertThat(practice.posts(TH, account).getFirst().path("media").size()).isEqualTo(3);
    }

    @Test
    @DisplayName(
            "TH-3 500 characters, emoji by their bytes; 5 links [threads/overview#limitations]")
    void text_out_of_bounds_is_the_contents_fault() {
        assertThat(failure(publish("a".repeat(501))).kind()).isEqualTo(Failure.Kind.BAD_CONTENT);
        assertThat(publish("\uD83D\uDC4D".repeat(125))).isInstanceOf(Step.Published.class);
        assertThat(failure(publish("\uD83D\uDC4D".repeat(126))).kind())
                .isEqualTo(Failure.Kind.BAD_CONTENT);
        assertThat(failure(publish("https://a.id ".repeat(6))).kind())
                .isEqualTo(Failure.Kind.BAD_CONTENT);
    }

    @Test
    @DisplayName("TH-4 250 posts in 24 hours, read at run time [threads/overview#rate-limits]")
    void a_used_up_day_is_waited_for() {
        for (int i = 0; i < 250; i++) {
            var post = practice.ground(TH).post("9" + i, account, "p" + i);
            practice.ground(TH).store().put("post", "9" + i, post);
        }

        assertThat(failure(publish("Satu lagi")))
                .matches(f -> f.kind() == Failure.Kind.RETRY && f.detail().contains("250 of 250"));
    }

    @Test
    @DisplayName("TH-5 the container says PUBLISHED [threads/troubleshooting]")
    void a_dropped_answer_is_known_for_certain() {
        practice.trouble(TH, "threads_publish", Trouble.Kind.CUT_AFTER);
        Work work = practice.work(access, Content.of("Sekali", List.of()));
        Step ready = practice.prepared(publisher, work);

        Step step = publisher.finish(work.at(ready.state()));

        assertThat(failure(step).kind()).isEqualTo(Failure.Kind.UNKNOWN);
        assertThat(publisher.lookFor(work.at(step.state()))).isInstanceOf(Found.There.class);
        assertThat(practice.posts(TH, account)).hasSize(1);
    }

    @Test
    @DisplayName("TH-6 DELETE /{threads-media-id} [threads/posts/delete-posts]")
    void a_post_is_taken_back() {
        Work work = practice.work(access, Content.of("Salah", List.of()));
        var post = ((Step.Published) practice.published(publisher, work)).post();

        assertThat(publisher.withdraw(work, post)).isEqualTo(new Taken.Done());
        assertThat(publisher.withdraw(work, post)).isEqualTo(new Taken.Done());
        assertThat(practice.posts(TH, account)).isEmpty();
    }

    @Test
    @DisplayName(
            "TH-7 token of 60 days, th_refresh_token after 24 hours [threads/get-started/long-lived-tokens]")
    void the_dialog_brings_a_lasting_token_with_its_permissions() {
        var linking = new ThreadsLinking(practice.outlet, practice.clock);
        var offer =
                ((Linking.Linked.Offered) practice.dialog(linking).linked(account))
                        .accounts()
                        .getFirst();

        assertThat(offer.usable()).isTrue();
        assertThat(offer.granted()).contains("threads_content_publish");
        assertThat(linking.refresh(offer.grant().orElseThrow()))
                .isInstanceOf(Linking.Renewed.Failed.class);
        practice.clock.advance(Duration.ofHours(25));
        assertThat(linking.refresh(offer.grant().orElseThrow()))
                .isInstanceOf(Linking.Renewed.Done.class);
    }

    @Test
    void figures_and_replies_are_read_and_answered() {
        var post = ((Step.Published) publish("Halo")).post();
        practice.clock.advance(Duration.ofHours(5));
        var reactions = new ThreadsReactions(practice.outlet);

        assertThat(reactions.ofPost(access, post)).isInstanceOf(Reactions.Reading.Read.class);
        assertThat(reactions.ofAccount(access)).isInstanceOf(Reactions.Reading.Read.class);
        assertThat(reactions.reply(access, post, Optional.empty(), "Jawaban"))
                .isInstanceOf(Reactions.Reading.Read.class);
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
