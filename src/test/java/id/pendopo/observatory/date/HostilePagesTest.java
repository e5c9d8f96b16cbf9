package id.pendopo.observatory.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.pendopo.observatory.date.bench.SamplePage;
import id.pendopo.observatory.date.bench.SamplePages;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final int LENGTH = 5_000_000;

    private final DateFinder finder = new DateFinder(TODAY);

    /** Each of these would take hours if any part of the work grew with the square of the page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a ",
                "<a b=\"",
                "<a b='\"",
                "</",
                "</div>",
                "<div>",
                "<!--",
                "<!",
                "<script>",
                "<script></SCRIPT>",
                "<style><script>",
                "<title>",
                "<h1>",
                "<p>",
                "&",
                "&#",
                "&amp;",
                "\"",
                "'",
                "1",
                "1 ",
                "1/",
                "1/1/",
                "2023-",
                "5 Mei ",
                "5 Mei 2023 ",
                "Mei ",
                "<b>5</b>",
                "- ",
                "\n",
                "<script type='application/ld+json'>{",
                "<script type='application/ld+json'>{\"a\":[",
                "<time datetime='2023-05-05'>",
                "<meta name=date content=2023-05-05>",
                "dan ",
                "<script>publishedAt:1</script>",
                "published ",
                "<x-y></x-y>",
                "<div class='date a'>"
            })
    void reads_any_endless_repetition_to_its_end(String piece) {
        String page = piece.repeat(LENGTH / piece.length());

        assertThatCode(() -> finder.find(page, Optional.empty())).doesNotThrowAnyException();
    }

    @Test
    void keeps_no_more_than_a_bounded_number_of_sightings() {
        String page = "<h2>a</h2><time datetime='2023-05-05'>5 Mei 2023</time>".repeat(50_000);

        Scan scan = new Scanner(page).run();

        assertThat(scan.attributes.size()).isLessThanOrEqualTo(600);
        assertThat(scan.headings.size()).isLessThanOrEqualTo(600);
        PageFacts facts = PageFacts.of(scan, TODAY, Optional.empty());
        assertThat(TextDates.find(facts).size()).isLessThanOrEqualTo(420);
    }

    @Test
    void never_fails_on_pages_with_random_damage() {
        Random random = new Random(20260131);
        List<SamplePage> pages = SamplePages.all();
        for (int round = 0; round < 600; round++) {
            SamplePage page = pages.get(random.nextInt(pages.size()));
            byte[] bytes = page.html().getBytes(StandardCharsets.ISO_8859_1);
            int damages = 1 + random.nextInt(60);
            for (int i = 0; i < damages; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            int cut = random.nextInt(bytes.length);
            String damaged = new String(bytes, 0, cut, StandardCharsets.ISO_8859_1);
            assertThatCode(() -> finder.find(damaged, Optional.of(page.address())))
                    .as("%s, round %d", page.name(), round)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void never_fails_on_random_texts() {
        Random random = new Random(1);
        String[] words = {
            "5",
            "Mei",
            "2023",
            "/",
            "-",
            ".",
            "17",
            "dan",
            "(",
            ")",
            "Senin",
            "tahun",
            "bulan",
            "'",
            "st",
            "2023-05-05",
            "T",
            ":",
            "&nbsp;",
            "&",
            "Jul",
            "00",
            "31",
            "99",
            "ſ",
            "年",
            "tanggal",
            "dua",
            "<"
        };
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]);
                text.append(random.nextBoolean() ? " " : "");
            }
            String asked = text.toString();
            assertThatCode(() -> DateText.read(asked, TODAY, Optional.empty()))
                    .as(asked)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void tolerates_addresses_without_path_or_host() {
        for (String address :
                List.of("mailto:a@b.c", "about:blank", "file:///tmp/x", "https://x.de", "/a/b")) {
            assertThatCode(() -> finder.find("<p>5 Mei 2023</p>", Optional.of(URI.create(address))))
                    .doesNotThrowAnyException();
        }
    }
}
