package id.pendopo.sites.twin.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.fixture.RawClient;
import id.pendopo.fixture.Stories;
import id.pendopo.newsroom.ImportedStory;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.sites.twin.TwinCity;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

@PendopoIT
@TestPropertySource(properties = "pendopo.platform.web.limits.on=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedsIT {
    private static final Instant LONG_AGO = Instant.parse("2021-01-01T00:00:00Z");

    @Autowired private ApplicationContext context;
    @LocalServerPort private int port;
    private TwinCity city;
    private Unit unit;

    @BeforeAll
    void begin() {
        city = new TwinCity(context, port);
        unit = city.department(0);
    }

    @Test
    void what_is_published_stands_in_the_feeds_of_unit_section_and_city() throws Exception {
        city.publish(Stories.news(unit, "Jembatan dibuka"));

        for (String path :
                List.of("/atom.xml", "/rss.xml", "/berita/atom.xml", "/berita/rss.xml")) {
            assertThat(titles(city.get(unit, path))).contains("Jembatan dibuka");
            assertThat(titles(city.get(city.portal(), path))).contains("Jembatan dibuka");
        }
        assertThat(titles(city.get(unit, "/video/rss.xml"))).doesNotContain("Jembatan dibuka");
    }

    @Test
    void both_forms_keep_the_rules_of_their_formats() {
        city.publish(hostile());

        for (String folder : List.of("", "/berita", "/galeri")) {
            RawClient.Answer atom = city.get(unit, folder + "/atom.xml");
            RawClient.Answer rss = city.get(unit, folder + "/rss.xml");
            assertThat(atom.header("Content-Type")).isEqualTo("application/atom+xml;charset=utf-8");
            assertThat(rss.header("Content-Type")).isEqualTo("application/rss+xml;charset=utf-8");
            assertThat(FeedRules.ofAtom(atom.text())).as(atom.text()).isEmpty();
            assertThat(FeedRules.ofRss(rss.text())).as(rss.text()).isEmpty();
        }
    }

    @Test
    void the_whole_text_is_there_and_leads_back_by_absolute_addresses() throws Exception {
        city.publish(hostile());

        SyndEntry entry = entry(city.get(unit, "/atom.xml"), "Judul ]]> & <b>tebal</b>");

        assertThat(entry.getContents().getFirst().getValue())
                .contains("]]&gt;")
                .contains("href=\"" + city.site(unit).address("/kontak") + "\"");
        assertThat(entry.getLink())
                .isEqualTo(city.site(unit).address("/berita/feed-judul").toString());
    }

    @Test
    void a_correction_says_so_and_keeps_its_name() throws Exception {
        ImportedStory story = Stories.news(unit, "Jadwal imunisasi");
        city.publish(story);
        SyndEntry before = entry(city.get(unit, "/atom.xml"), "Jadwal imunisasi");

        city.publish(corrected(story));

        SyndEntry after = entry(city.get(unit, "/atom.xml"), "Jadwal imunisasi");
        assertThat(after.getUri()).isEqualTo(before.getUri()).startsWith("urn:uuid:");
        assertThat(after.getUpdatedDate()).isAfter(before.getUpdatedDate());
        assertThat(after.getContents().getFirst().getValue()).contains("Isi yang benar");
        assertThat(entry(city.get(unit, "/rss.xml"), "Jadwal imunisasi").getUri())
                .isEqualTo(before.getUri());
    }

    @Test
    void what_is_taken_back_leaves_a_tombstone_with_its_reason() throws Exception {
        StoryId story = city.publish(Stories.news(unit, "Salah terbit"));
        assertThat(titles(city.get(unit, "/atom.xml"))).contains("Salah terbit");

        city.withdraw(unit, story, Instant.now(), "Bukan wewenang kami.");

        for (String path : List.of("/atom.xml", "/rss.xml")) {
            String feed = city.get(unit, path).text();
            assertThat(titles(city.get(unit, path))).doesNotContain("Salah terbit");
            assertThat(feed)
                    .contains("<at:deleted-entry ref=\"urn:uuid:" + story + "\"")
                    .contains("Bukan wewenang kami.");
        }
    }

    @Test
    void a_long_feed_is_read_to_its_end_page_by_page() throws Exception {
        Unit busy = city.department(2);
        for (int i = 0; i < 65; i++) {
            city.publish(
                    Stories.of(
                            busy,
                            StoryKind.FIELD_WORK,
                            "Kegiatan " + i,
                            LONG_AGO.plus(Duration.ofDays(i))));
        }

        var titles = new ArrayList<String>();
        String path = "/kegiatan/atom.xml";
        for (int pages = 0; !path.isEmpty(); pages++) {
            assertThat(pages).isLessThan(4);
            RawClient.Answer answer = city.get(busy, path);
            titles.addAll(titles(answer));
            path = next(answer.text());
        }

        assertThat(titles).hasSize(65).doesNotHaveDuplicates();
        assertThat(titles.getFirst()).isEqualTo("Kegiatan 64");
    }

    @Test
    void readers_are_told_of_the_hub_and_may_ask_whether_anything_is_new() {
        RawClient.Answer first = city.get(unit, "/atom.xml");

        assertThat(first.header("Link"))
                .contains("<" + city.portal().address("/websub") + ">; rel=\"hub\"")
                .contains("<" + city.site(unit).address("/atom.xml") + ">; rel=\"self\"");
        assertThat(first.header("ETag")).startsWith("\"");
        assertThat(city.get(unit, "/atom.xml", "If-None-Match: " + first.header("ETag")).status())
                .isEqualTo(304);
    }

    @Test
    void another_units_news_is_not_in_it() throws Exception {
        city.publish(Stories.news(city.department(1), "Kabar tetangga"));

        assertThat(titles(city.get(unit, "/atom.xml"))).doesNotContain("Kabar tetangga");
    }

    private ImportedStory hostile() {
        ImportedStory s = Stories.news(unit, "feed judul");
        return changed(
                s,
                "Judul ]]> & <b>tebal</b>",
                "<p>Isi ]]&gt; dengan \u0007 <a href=\"/kontak\">kontak</a>"
                        + "<script>alert(1)</script></p>",
                s.updatedAt());
    }

    private static ImportedStory corrected(ImportedStory s) {
        return changed(
                s, s.title(), "<p>Isi yang benar</p>", s.updatedAt().plus(Duration.ofHours(2)));
    }

    private static ImportedStory changed(
            ImportedStory s, String title, String body, Instant updated) {
        return new ImportedStory(
                s.city(),
                s.unit(),
                s.originKey(),
                s.kind(),
                s.slug(),
                title,
                s.summary(),
                body,
                s.language(),
                s.publishedAt(),
                updated,
                s.place(),
                s.programme(),
                s.progress(),
                s.field(),
                s.video(),
                s.pictures(),
                s.credit(),
                s.validUntil(),
                s.tags(),
                s.source(),
                s.sample());
    }

    private static String next(String feed) {
        var link = Pattern.compile("rel=\"next\"[^>]* href=\"[^\"]*?(/keg[^\"]*)\"");
        var found = link.matcher(feed);
        return found.find() ? found.group(1) : "";
    }

    private static List<String> titles(RawClient.Answer answer) throws Exception {
        return feed(answer).getEntries().stream().map(SyndEntry::getTitle).toList();
    }

    private static SyndEntry entry(RawClient.Answer answer, String title) throws Exception {
        return feed(answer).getEntries().stream()
                .filter(e -> e.getTitle().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static SyndFeed feed(RawClient.Answer answer) throws Exception {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return new SyndFeedInput().build(new StringReader(answer.text()));
    }
}
