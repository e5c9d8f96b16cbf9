package id.pendopo.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.Rudeness;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.access.Actor;
import id.pendopo.sites.follow.FollowSite;
import id.pendopo.sites.follow.FollowedSiteRepository;
import id.pendopo.sites.redirect.Redirects;
import id.pendopo.sites.wordpress.HoldMove;
import id.pendopo.sites.wordpress.Move;
import id.pendopo.sites.wordpress.MoveRepository;
import id.pendopo.sites.wordpress.RunMove;
import id.pendopo.sites.wordpress.StartMove;
import id.pendopo.sites.wordpress.read.Recorded;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@PendopoIT
@TestPropertySource(
        properties = {
            "pendopo.sites.moving.allow-loopback=true",
            "pendopo.sites.moving.delay=0ms",
            "pendopo.sites.moving.active=false"
        })
class MovingIT {
    private static final CityCode CITY = new CityCode("35.73");

    @Autowired private Directory directory;
    @Autowired private Sites sites;
    @Autowired private Newsroom newsroom;
    @Autowired private StartMove start;
    @Autowired private RunMove run;
    @Autowired private HoldMove hold;
    @Autowired private MoveRepository moves;
    @Autowired private Redirects redirects;
    @Autowired private FollowSite follow;
    @Autowired private FollowedSiteRepository followedSites;
    @Autowired private Followed followed;

    private final Recorded wordpress = new Recorded();

    @BeforeEach
    void found() {
        directory.found(CITY, Actor.system());
    }

    @AfterEach
    void close() {
        wordpress.close();
    }

    @Test
    void a_wordpress_comes_whole_and_a_second_time_brings_nothing() throws Exception {
        wordpress.whole();
        wordpress.server.otherwise(
                Rudeness.answer(200, Map.of("Content-Type", "image/jpeg"), jpeg()));
        Unit unit = unit(3);

        Move first = move(unit, false);
        Move second = move(unit, false);

        assertThat(first.status()).isEqualTo(Move.Status.DONE);
        assertThat(first.count().added()).as("six posts, two pages").isEqualTo(8);
        assertThat(second.count().added()).isZero();
        assertThat(second.count().unchanged()).isEqualTo(8);
        List<PublishedStory> stories = stories(unit);
        assertThat(stories).hasSize(6);
        PublishedStory story = named(stories, "Rapat Koordinasi Posyandu");
        assertThat(story.pictures()).isNotEmpty();
        assertThat(story.credit()).isEqualTo("Rina Puspitasari (Humas)");
        assertThat(story.body()).contains("href=\"/pengumuman/jadwal-imunisasi\"");
        assertThat(named(stories, "Jadwal Imunisasi").kind()).isEqualTo(StoryKind.ANNOUNCEMENT);
        assertThat(named(stories, "Naskah Berbahaya").body())
                .doesNotContain("<script")
                .doesNotContain("javascript:");
        Site site = sites.of(unit);
        assertThat(redirects.target(site, "/2016/07/22/rapat-koordinasi-posyandu/", null))
                .contains("/berita/rapat-koordinasi-posyandu");
        assertThat(redirects.target(site, "/", "p=50"))
                .contains("/berita/rapat-koordinasi-posyandu");
    }

    @Test
    void a_dry_run_writes_nothing() {
        wordpress.whole();
        Unit unit = unit(4);

        Move dry = move(unit, true);

        assertThat(dry.count().added()).isEqualTo(8);
        assertThat(stories(unit)).isEmpty();
        assertThat(redirects.target(sites.of(unit), "/", "p=50")).isEmpty();
    }

    @Test
    void a_run_that_died_in_the_middle_is_taken_over_and_brings_nothing_twice() throws Exception {
        wordpress.whole();
        wordpress.server.otherwise(
                Rudeness.answer(200, Map.of("Content-Type", "image/jpeg"), jpeg()));
        Unit unit = unit(8);
        UUID id = start.prepare(order(unit, false), Actor.system());

        assertThatThrownBy(() ->
                        run.run(
                                id,
                                count -> {
                                    if (count.added() == 5) {
                                        throw new Killed();
                                    }
                                }))
                .isInstanceOf(Killed.class);
        assertThat(moves.find(id).orElseThrow().status()).isEqualTo(Move.Status.RUNNING);
        assertThat(stories(unit)).hasSize(3);

        assertThat(run.run(id, count -> {})).isTrue();

        Move move = moves.find(id).orElseThrow();
        assertThat(move.status()).isEqualTo(Move.Status.DONE);
        assertThat(move.count().unchanged()).isEqualTo(5);
        assertThat(move.count().added()).isEqualTo(3);
        assertThat(stories(unit)).hasSize(6);
    }

    @Test
    void a_unit_is_moved_by_one_process_at_a_time() {
        wordpress.whole();
        Unit unit = unit(10);
        UUID first = start.prepare(order(unit, false), Actor.system());
        UUID second = start.prepare(order(unit, false), Actor.system());
        var meanwhile = new ArrayList<Boolean>();

        run.run(
                first,
                count -> {
                    meanwhile.add(run.run(first, c -> {}));
                    meanwhile.add(run.run(second, c -> {}));
                });

        assertThat(meanwhile).isNotEmpty().containsOnly(false);
        assertThat(moves.find(first).orElseThrow().status()).isEqualTo(Move.Status.DONE);
        assertThat(run.run(second, c -> {})).isTrue();
    }

    @Test
    void a_run_that_is_stopped_ends_after_the_post_at_hand_and_may_go_on() {
        wordpress.whole();
        Unit unit = unit(9);
        UUID id = start.prepare(order(unit, false), Actor.system());

        run.run(
                id,
                count -> {
                    if (count.added() == 4) {
                        hold.stop(moves.find(id).orElseThrow(), Actor.system());
                    }
                });

        Move stopped = moves.find(id).orElseThrow();
        assertThat(stopped.status()).isEqualTo(Move.Status.STOPPED);
        assertThat(stories(unit)).hasSize(3);
        assertThat(hold.stop(stopped, Actor.system())).isFalse();
        assertThat(hold.resume(stopped, Actor.system())).isTrue();
        assertThat(hold.resume(stopped, Actor.system())).isFalse();
    }

    /** Ends a run as a killed process does: nothing is written after it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    @Test
    void a_site_that_can_not_be_read_ends_the_run_with_its_reason() {
        wordpress.server.on("/", Rudeness.html("<h1>Bukan WordPress</h1>"));

        Move move = move(unit(5), false);

        assertThat(move.status()).isEqualTo(Move.Status.FAILED);
        assertThat(move.fault()).contains("NOT_WORDPRESS");
    }

    @Test
    void a_followed_site_stands_in_the_lists_and_leads_back() {
        Unit unit = unit(6);
        wordpress.server.on(
                "/",
                Rudeness.html("<link rel=alternate type='application/rss+xml' href='/feed/'>"));
        wordpress.server.on(
                "/feed/",
                (asked, socket, out) -> {
                    Rudeness answer =
                            asked.header("if-none-match").isEmpty()
                                    ? Rudeness.answer(
                                            200,
                                            Map.of(
                                                    "Content-Type",
                                                    "application/rss+xml",
                                                    "ETag",
                                                    "\"1\""),
                                            feed().getBytes(
                                                            java.nio.charset.StandardCharsets
                                                                    .UTF_8))
                                    : Rudeness.answer(304, Map.of(), new byte[0]);
                    return answer.to(asked, socket, out);
                });

        follow.set(unit.id(), CITY, wordpress.server.at("/"), true, Actor.system());
        follow.all();

        assertThat(followed.of(unit.id(), 10))
                .extracting(FollowedItem::title, i -> i.link().getPath(), FollowedItem::summary)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Rapat <kerja>", "/rapat", "Isi singkat"));
        assertThat(followedSites.find(unit.id()).orElseThrow().feed())
                .contains(wordpress.server.at("/feed/"));
        follow.set(unit.id(), CITY, wordpress.server.at("/"), false, Actor.system());
        assertThat(followed.of(unit.id(), 10)).isEmpty();
    }

    @Test
    void a_followed_site_that_fails_says_so_and_keeps_its_news() {
        Unit unit = unit(7);
        wordpress.server.on("/feed.xml", Rudeness.answer(200, "application/xml", feed()));
        follow.set(unit.id(), CITY, wordpress.server.at("/feed.xml"), true, Actor.system());
        follow.all();
        wordpress.server.on("/feed.xml", Rudeness.answer(500, "text/html", "<p>rusak</p>"));
        follow.set(unit.id(), CITY, wordpress.server.at("/feed.xml"), true, Actor.system());

        follow.all();

        var site = followedSites.find(unit.id()).orElseThrow();
        assertThat(site.fault()).contains("status-500");
        assertThat(site.failures()).isEqualTo(1);
        assertThat(followed.of(unit.id(), 10)).hasSize(1);
    }

    private Move move(Unit unit, boolean dryRun) {
        UUID id = start.prepare(order(unit, dryRun), Actor.system());
        assertThat(run.run(id, count -> {})).isTrue();
        return moves.find(id).orElseThrow();
    }

    private Move.Order order(Unit unit, boolean dryRun) {
        return new Move.Order(
                CITY,
                unit.id(),
                Move.Source.REST,
                wordpress.server.at("/").toString(),
                Optional.empty(),
                Optional.empty(),
                dryRun);
    }

    /** A unit of its own for each test: they share the database. */
    private Unit unit(int number) {
        return directory.units(CITY).get(number);
    }

    private List<PublishedStory> stories(Unit unit) {
        return newsroom.publishedOf(
                unit.id(), EnumSet.allOf(StoryKind.class), Optional.empty(), 50);
    }

    private static PublishedStory named(List<PublishedStory> stories, String title) {
        return stories.stream().filter(s -> s.title().equals(title)).findFirst().orElseThrow();
    }

    private static byte[] jpeg() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private static String feed() {
        return """
        <?xml version="1.0"?><rss version="2.0"><channel><title>Dinas</title>
        <item><title>Rapat &amp;lt;kerja&amp;gt;</title><link>/rapat</link><guid>1</guid>
        <description>&lt;p&gt;Isi &lt;b&gt;singkat&lt;/b&gt;&lt;script&gt;x&lt;/script&gt;&lt;/p&gt;</description>
        <pubDate>Fri, 22 Jul 2016 02:30:00 +0000</pubDate></item>
        <item><title>Besok</title><link>/besok</link><guid>2</guid>
        <pubDate>Tue, 22 Jul 2036 02:30:00 +0000</pubDate></item>
        <item><title>Jahat</title><link>javascript:alert(1)</link><guid>3</guid>
        <pubDate>Fri, 22 Jul 2016 02:30:00 +0000</pubDate></item>
        </channel></rss>
        """;
    }
}
