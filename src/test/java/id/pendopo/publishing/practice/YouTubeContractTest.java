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
import id.pendopo.publishing.network.Taken;
import id.pendopo.publishing.network.Work;
import id.pendopo.publishing.network.youtube.YouTubeLinking;
import id.pendopo.publishing.network.youtube.YouTubePublisher;
import id.pendopo.publishing.network.youtube.YouTubeReactions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of developers.google.com/youtube/v3 (November 2026). */
class YouTubeContractTest {
    private static final Network YT = Network.YOUTUBE;
    private static final int SIZE = 20 * 1024 * 1024 + 12_345;
    private static final String[] ALL = {
        "https://www.googleapis.com/auth/youtube.upload",
        "https://www.googleapis.com/auth/youtube.force-ssl"
    };

    @TempDir Path folder;
    private Practice practice;
    private YouTubePublisher publisher;
    private String channel;
    private Access access;

    @BeforeEach
    void open() {
        practice = new Practice(folder);
        publisher = new YouTubePublisher(practice.outlet, practice.clock);
        channel = practice.account(YT, "dinkes").path("id").asString();
        access = practice.access(YT, channel, "user", ALL);
    }

    @AfterEach
    void close() throws Exception {
        practice.close();
    }

    private static Content video(String title, String text, Optional<Instant> at, Medium... media) {
        return new Content(
                Content.Form.POST,
                text,
                title,
                Optional.empty(),
                List.of(media),
                "",
                List.of("kesehatan"),
                Optional.empty(),
                false,
                at);
    }

    private Work work(String title, Medium... media) {
        return practice.work(access, video(title, "Isi", Optional.empty(), media));
    }

    private Medium large() {
        return practice.video("v.mp4", SIZE);
    }

    @Test
    @DisplayName(
            "YT-1 session, chunks of 256 KB multiples, 308 with Range, video after the last byte [guides/using_resumable_upload_protocol]")
    void nothing_is_on_the_channel_before_the_last_chunk() throws Exception {
        Medium medium = large();
        Work work = work("Vlog", medium, practice.picture("t.jpg", 1280, 720, "jpg"));
        Step ready = practice.prepared(publisher, work);
        assertThat(ready).isInstanceOf(Step.Ready.class);
        assertThat(practice.posts(YT, channel)).isEmpty();

        Step step = publisher.finish(work.at(ready.state()));

        assertThat(step).isInstanceOf(Step.Published.class);
        assertThat(step.state().get("thumbnail")).contains("set");
        var post = practice.posts(YT, channel).getFirst();
        Path file =
                practice.ground(YT)
                        .store()
                        .file(post.path("media").path(0).path("file").asString());
        assertThat(Files.readAllBytes(file)).isEqualTo(medium.source().read(0, SIZE));
    }

    @Test
    void a_video_is_read_in_chunks_and_never_whole() {
        var lengths = new ArrayList<Integer>();
        Medium whole = large();
        Medium watched =
                new Medium(
                        whole.key(),
                        whole.kind(),
                        whole.type(),
                        whole.width(),
                        whole.height(),
                        whole.bytes(),
                        whole.length(),
                        whole.alt(),
                        whole.publicAddress(),
                        (from, length) -> {
                            lengths.add(length);
                            return whole.source().read(from, length);
                        });

        practice.published(publisher, work("Vlog", watched));

        assertThat(lengths).hasSize(3).allMatch(length -> length <= 8 * 1024 * 1024);
    }

    @Test
    @DisplayName(
            "YT-2 resume: PUT bytes */SIZE tells what arrived [guides/using_resumable_upload_protocol#Resume_Upload]")
    void a_half_upload_goes_on_where_the_network_says_though_our_state_is_older() throws Exception {
        Work work = work("Vlog", large());
        Step opened = publisher.prepare(work);
        publisher.prepare(work.at(opened.state()));
        practice.restart();

        // The chunk above was sent by a process that died before it could save its state.
        Step next = publisher.prepare(work.at(opened.state()));

        assertThat(next.state().get("sent")).contains(String.valueOf(2L * 8 * 1024 * 1024));
        assertThat(practice.published(publisher, work.at(opened.state())))
                .isInstanceOf(Step.Published.class);
        assertThat(practice.posts(YT, channel)).hasSize(1);
    }

    @Test
    @DisplayName(
            "YT-3 a finished session answers 200/201 with the video [guides/using_resumable_upload_protocol#Check_Upload_Status]")
    void an_answer_dropped_after_the_last_byte_is_known_for_certain() {
        Work work = work("Vlog", large());
        Step ready = practice.prepared(publisher, work);
        practice.trouble(YT, "chunk", Trouble.Kind.CUT_AFTER);

        Step step = publisher.finish(work.at(ready.state()));

        assertThat(failure(step).kind()).isEqualTo(Failure.Kind.UNKNOWN);
        assertThat(publisher.lookFor(work.at(step.state()))).isInstanceOf(Found.There.class);
        assertThat(publisher.check(work.at(step.state()))).isInstanceOf(Step.Published.class);
        assertThat(practice.posts(YT, channel)).hasSize(1);
    }

    @Test
    void an_answer_lost_before_the_last_byte_is_known_for_certain() {
        Work work = work("Vlog", large());
        Step ready = practice.prepared(publisher, work);
        practice.trouble(YT, "chunk", Trouble.Kind.ERROR_BEFORE);

        Step step = publisher.finish(work.at(ready.state()));

        assertThat(failure(step).kind()).isEqualTo(Failure.Kind.UNKNOWN);
        assertThat(publisher.lookFor(work.at(step.state()))).isEqualTo(new Found.NotThere());
    }

    @Test
    @DisplayName(
            "YT-4 404: the session is gone, the upload begins anew [guides/using_resumable_upload_protocol#Errors]")
    void a_session_that_is_gone_is_opened_anew() {
        Work work = work("Vlog", large());
        Step opened = publisher.prepare(work);
        practice.clock.advance(Duration.ofDays(8));
        Access fresh = practice.access(YT, channel, "user", ALL);
        Work later = new Work(work.delivery(), fresh, work.content(), opened.state(), work.begun());

        assertThat(publisher.lookFor(later)).isInstanceOf(Found.CannotTell.class);
        assertThat(practice.published(publisher, later)).isInstanceOf(Step.Published.class);
    }

    @Test
    @DisplayName("YT-5 title 100, no angle brackets; description 5,000 bytes [docs/videos#snippet]")
    void titles_and_descriptions_out_of_bounds_are_the_contents_fault() {
        Medium medium = practice.video("k.mp4", 5000);

        assertThat(failure(practice.published(publisher, work("j".repeat(101), medium))).code())
                .isEqualTo("youtube-invalidTitle");
        assertThat(failure(practice.published(publisher, work("a < b", medium))).kind())
                .isEqualTo(Failure.Kind.BAD_CONTENT);
        var longest = practice.work(access, video("J", "i".repeat(5001), Optional.empty(), medium));
        assertThat(failure(practice.published(publisher, longest)).code())
                .isEqualTo("youtube-invalidDescription");
    }

    @Test
    @DisplayName(
            "YT-6 100 uploads a day in a bucket of their own, anew at midnight Pacific [determine_quota_cost]")
    void a_used_up_quota_is_waited_for_until_midnight_in_california() {
        Medium medium = practice.video("k.mp4", 5000);
        String day =
                practice.clock
                        .instant()
                        .atZone(java.time.ZoneId.of("America/Los_Angeles"))
                        .toLocalDate()
                        .toString();
        practice.ground(YT)
                .store()
                .put("quota", "uploads" + day, Response.object().put("used", 100));

        Failure failure = failure(practice.published(publisher, work("Satu lagi", medium)));

        assertThat(failure.kind()).isEqualTo(Failure.Kind.RETRY);
        assertThat(failure.code()).isEqualTo("youtube-quotaExceeded");
        assertThat(failure.after().orElseThrow())
                .isPositive()
                .isLessThanOrEqualTo(Duration.ofHours(26));
        practice.clock.advance(failure.after().orElseThrow());
        access = practice.access(YT, channel, "user", ALL);
        assertThat(practice.published(publisher, work("Besok", medium)))
                .isInstanceOf(Step.Published.class);
    }

    @Test
    @DisplayName("YT-7 uploadLimitExceeded [docs/errors#videos.insert]")
    void a_channel_that_may_not_upload_more_is_waited_for() {
        flag("restricted", true);

        Failure failure =
                failure(practice.published(publisher, work("x", practice.video("k.mp4", 5000))));

        assertThat(failure.code()).isEqualTo("youtube-uploadLimitExceeded");
        assertThat(failure.after()).contains(Duration.ofHours(24));
    }

    @Test
    @DisplayName("YT-8 access one hour, 401 authError [docs/errors]")
    void an_old_token_has_to_be_refreshed() {
        practice.ground(YT).desk().expire(access.token());

        assertThat(
                        failure(
                                        practice.published(
                                                publisher,
                                                work("x", practice.video("k.mp4", 5000))))
                                .kind())
                .isEqualTo(Failure.Kind.REFRESH_TOKEN);
    }

    @Test
    @DisplayName("YT-9 unaudited projects upload as private only [docs/videos/insert]")
    void a_video_that_only_the_owner_sees_is_told_as_such() {
        flag("audited", false);

        Step step = practice.published(publisher, work("x", practice.video("k.mp4", 5000)));

        assertThat(step.state().get("privacy")).contains("private");
    }

    @Test
    @DisplayName("YT-10 publishAt with privacyStatus private [docs/videos#status.publishAt]")
    void a_moment_ahead_is_left_to_the_network() {
        Instant at = practice.clock.instant().plus(Duration.ofDays(1));
        Content content = video("Nanti", "Isi", Optional.of(at), practice.video("k.mp4", 5000));

        practice.published(publisher, practice.work(access, content));

        assertThat(practice.posts(YT, channel).getFirst().path("at").asString())
                .isEqualTo(at.toString());
    }

    @Test
    @DisplayName(
            "YT-11 refresh token, invalid_grant, seven days while in testing [identity/protocols/oauth2]")
    void refreshing_keeps_the_refresh_token_and_a_dead_one_needs_a_person() {
        flag("testing", true);
        var linking = new YouTubeLinking(practice.outlet, practice.clock);
        var linked = (Linking.Linked.Offered) practice.dialog(linking).linked(channel);
        var grant = linked.accounts().getFirst().grant().orElseThrow();

        assertThat(linked.accounts().getFirst().usable()).isTrue();
        assertThat(grant.refreshExpires()).isPresent();
        var fresh = ((Linking.Renewed.Done) linking.refresh(grant)).grant();
        assertThat(fresh.refresh()).isEqualTo(grant.refresh());
        assertThat(fresh.refreshExpires()).isEqualTo(grant.refreshExpires());
        practice.clock.advance(Duration.ofDays(8));
        var dead = (Linking.Renewed.Failed) linking.refresh(fresh);
        assertThat(dead.failure().code()).isEqualTo("youtube-invalid_grant");
        assertThat(dead.failure().kind()).isEqualTo(Failure.Kind.ACCOUNT_UNUSABLE);
    }

    @Test
    void a_person_without_a_channel_is_seen_when_linking() {
        flag("professional", false);

        var linked =
                (Linking.Linked.Offered)
                        practice.dialog(new YouTubeLinking(practice.outlet, practice.clock))
                                .linked(channel);

        assertThat(linked.accounts().getFirst().traps()).containsExactly(Offer.Trap.NO_CHANNEL);
    }

    @Test
    void a_video_is_corrected_and_taken_back() {
        Work work = work("Salah", practice.video("k.mp4", 5000));
        var post = ((Step.Published) practice.published(publisher, work)).post();

        assertThat(publisher.correct(work("Benar", practice.video("k.mp4", 5000)), post))
                .isEqualTo(new Taken.Done());
        assertThat(practice.posts(YT, channel).getFirst().path("title").asString())
                .isEqualTo("Benar");
        assertThat(publisher.withdraw(work, post)).isEqualTo(new Taken.Done());
        assertThat(publisher.withdraw(work, post)).isEqualTo(new Taken.Done());
    }

    @Test
    void figures_and_comments_are_read_and_answered() {
        var post =
                ((Step.Published)
                                practice.published(
                                        publisher, work("Vlog", practice.video("k.mp4", 5000))))
                        .post();
        practice.clock.advance(Duration.ofMinutes(50));
        var reactions = new YouTubeReactions(practice.outlet, practice.clock);

        var figures =
                (Reactions.Reading.Read<List<Reactions.Figure>>) reactions.ofPost(access, post);
        assertThat(figures.value())
                .extracting(Reactions.Figure::metric)
                .containsExactly("viewCount", "likeCount", "commentCount");
        assertThat(reactions.ofAccount(access)).isInstanceOf(Reactions.Reading.Read.class);
        reactions.reply(access, post, Optional.empty(), "Terima kasih");
        var comments =
                (Reactions.Reading.Read<Reactions.Comments>)
                        reactions.comments(access, post, Optional.empty());
        assertThat(comments.value().comments())
                .extracting(Reactions.Comment::text)
                .contains("Terima kasih");
    }

    private void flag(String name, boolean value) {
        var kept = practice.ground(YT).account(channel).orElseThrow();
        practice.ground(YT).store().put("account", channel, kept.put(name, value));
    }

    private static Failure failure(Step step) {
        assertThat(step).isInstanceOf(Step.Failed.class);
        return ((Step.Failed) step).failure();
    }
}
