package id.pendopo.sites.wordpress.read;

import static id.pendopo.sites.wordpress.read.Recorded.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.fixture.Rudeness;
import id.pendopo.sites.wordpress.read.LeftOut.Reason;
import id.pendopo.sites.wordpress.read.OldBlog.Catalogue;
import id.pendopo.sites.wordpress.read.OldBlogRefused.Why;
import id.pendopo.sites.wordpress.read.Recorded.Heard;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RestBlogTest {
    private static final ZoneId CITY = ZoneId.of("Asia/Jakarta");
    private static final String POSTS = "/wp-json/wp/v2/posts";

    private final Recorded wordpress = new Recorded().whole();
    private final Heard heard = new Heard();

    @AfterEach
    void close() {
        wordpress.close();
    }

    @Test
    void reads_a_real_wordpress() throws Exception {
        Catalogue catalogue = read();

        assertThat(catalogue.site().name()).isEqualTo("Dinas Kesehatan Kota Contoh");
        assertThat(catalogue.site().zone()).contains(CITY);
        assertThat(catalogue.posts()).isEqualTo(10);
        assertThat(catalogue.media()).hasSize(9);
        assertThat(heard.posts).hasSize(9);
        OldPost post = heard.posts.stream().filter(p -> p.id() == 50).findFirst().orElseThrow();
        assertThat(post.title()).isEqualTo("Rapat Koordinasi Posyandu");
        assertThat(post.publishedAt()).isEqualTo(Instant.parse("2016-07-22T02:30:00Z"));
        assertThat(post.author()).isEqualTo("Rina Puspitasari (Humas)");
        assertThat(post.categories()).containsExactly("Berita", "Kesehatan Ibu");
        assertThat(post.tags()).containsExactlyInAnyOrder("posyandu", "kader");
        assertThat(post.featured()).contains(46L);
        assertThat(post.excerpt()).startsWith("Dinas Kesehatan mengadakan");
        assertThat(heard.reasons()).containsExactly(Reason.PASSWORD);
    }

    @Test
    void finds_the_api_where_pretty_addresses_are_off() throws Exception {
        wordpress.server.on("/", Rudeness.html("<link href='/wp-content/themes/x.css'>"));
        wordpress.server.on("/wp-json/", Rudeness.answer(404, "text/html", "<h1>Tidak ada</h1>"));
        wordpress.server.on("/?rest_route=/", json(wordpress.body("root.json"), 0));
        wordpress.server.on("/", Rudeness.html("<link href='/wp-content/themes/x.css'>"));

        new RestRoot(wordpress.reader()).find(wordpress.server.at("/"));

        assertThat(wordpress.server.targets()).contains("/?rest_route=/");
    }

    @Test
    void says_that_the_api_is_switched_off() {
        wordpress.server.on("/", Rudeness.html("<link href='/wp-content/themes/x.css'>"));
        wordpress.server.on(
                "/wp-json/",
                Rudeness.answer(401, "application/json", "{\"code\":\"rest_disabled\"}"));

        assertRefused(Why.REST_SWITCHED_OFF);
    }

    @Test
    void says_that_this_is_no_wordpress() {
        wordpress.server.on("/", Rudeness.html("<h1>Dinas</h1>"));
        wordpress.server.on("/wp-json/", Rudeness.html("<h1>Halaman tidak ditemukan</h1>"));

        assertRefused(Why.NOT_WORDPRESS);
    }

    @Test
    void never_asks_another_host_for_the_api() {
        wordpress.server.on(
                "/",
                Rudeness.html(
                        "<link rel='https://api.w.org/' href='http://lain.localhost/wp-json/'>"));
        wordpress.server.on("/wp-json/", Rudeness.html("<h1>Tidak ada</h1>"));

        assertRefused(Why.NOT_WORDPRESS);
        assertThat(wordpress.server.asked()).noneMatch(a -> a.host().startsWith("lain"));
    }

    @Test
    void reads_json_behind_warnings_of_php() throws Exception {
        wordpress.server.on(
                POSTS,
                json("<br />\n<b>Warning</b>: [x] {main}\n" + wordpress.body("posts.json"), 8));

        read();

        assertThat(heard.posts).hasSize(9);
    }

    @Test
    void a_list_that_repeats_itself_ends() throws Exception {
        String fifty = many(50, 1);
        wordpress.server.on(POSTS, json(fifty, 100_000));

        read();

        assertThat(heard.posts.stream().filter(p -> p.kind() == OldPost.Kind.POST)).hasSize(50);
        assertThat(heard.reasons()).contains(Reason.FEWER_THAN_TOLD);
    }

    @Test
    void one_post_the_site_fails_at_takes_no_other_with_it() throws Exception {
        wordpress.server.on(
                POSTS,
                (asked, socket, out) -> {
                    int offset = number(asked.target(), "offset");
                    int size = number(asked.target(), "per_page");
                    boolean hit =
                            asked.target().contains("offset") && offset <= 3 && offset + size > 3;
                    Rudeness answer =
                            hit
                                    ? Rudeness.answer(500, "text/html", "<p>Fatal error</p>")
                                    : json(
                                            offset >= 8
                                                    ? "[]"
                                                    : many(Math.min(size, 8 - offset), offset + 1),
                                            8);
                    return answer.to(asked, socket, out);
                });

        read();

        assertThat(heard.posts.stream().filter(p -> p.kind() == OldPost.Kind.POST))
                .extracting(OldPost::id)
                .containsExactly(1L, 2L, 3L, 5L, 6L, 7L, 8L);
        assertThat(heard.lines)
                .extracting(LeftOut::key, LeftOut::reason)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(
                                "list:wp/v2/posts:3", Reason.UNREADABLE));
    }

    @Test
    void a_site_that_only_fails_is_left_alone_soon() {
        wordpress.server.on(POSTS, Rudeness.answer(500, "text/html", "<p>Fatal error</p>"));

        assertRefused(Why.KEEPS_FAILING);
        assertThat(wordpress.server.asked()).hasSizeLessThan(40);
    }

    @Test
    void waits_as_long_as_it_is_asked_to() throws Exception {
        var times = new AtomicInteger();
        wordpress.server.on(
                POSTS,
                (asked, socket, out) -> {
                    Rudeness answer =
                            times.incrementAndGet() == 2
                                    ? Rudeness.answer(429, Map.of("Retry-After", "17"), new byte[0])
                                    : json(wordpress.body("posts.json"), 8);
                    return answer.to(asked, socket, out);
                });

        read();

        assertThat(wordpress.waits).containsExactly(Duration.ofSeconds(17));
        assertThat(heard.posts).hasSize(9);
    }

    @Test
    void ends_where_it_would_have_to_wait_too_long() {
        wordpress.server.on(
                POSTS,
                Rudeness.answer(
                        503,
                        Map.of("Retry-After", "86400"),
                        "later".getBytes(StandardCharsets.UTF_8)));

        assertRefused(Why.ASKED_TO_WAIT);
    }

    private Catalogue read() throws Exception {
        var blog =
                new RestBlog(wordpress.reader(), wordpress.server.at("/"), CITY, Optional.empty());
        Catalogue catalogue = blog.catalogue(heard);
        blog.posts(catalogue, heard);
        return catalogue;
    }

    private void assertRefused(Why why) {
        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        OldBlogRefused.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    private static int number(String target, String name) {
        var found = java.util.regex.Pattern.compile("[?&]" + name + "=(\\d+)").matcher(target);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private String many(int count, int first) {
        var all = new StringBuilder("[");
        for (int i = 0; i < count; i++) {
            all.append(i == 0 ? "" : ",")
                    .append(
                            """
                            {"id":%d,"date":"2020-01-01T08:00:00","date_gmt":"2020-01-01T01:00:00",
                             "link":"%s","status":"publish","title":{"rendered":"Judul"},
                             "content":{"rendered":"<p>Isi</p>","protected":false}}\
                            """
                                    .formatted(first + i, wordpress.server.at("/p" + (first + i))));
        }
        return all.append("]").toString();
    }
}
