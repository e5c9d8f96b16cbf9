package id.pendopo.observatory.date.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.platform.fetch.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatesCommandTest {
    private static final Instant NOW = Instant.parse("2026-01-31T05:00:00Z");

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream faults = new ByteArrayOutputStream();

    @Test
    void answers_each_line_of_text() {
        int exit = run("senin 12/11/2018\n\nSelasa (18/19/23)\n5 Mei 2031", "--text");

        assertThat(exit).isZero();
        assertThat(printed()).isEqualTo("2018-11-12\n-\n-\n2031-05-05\n");
    }

    @Test
    void answers_rows_in_order_beside_the_table_and_names_the_unreadable() throws IOException {
        Files.createDirectory(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/a.html"), "<meta name=date content=2023-05-05>");
        Files.write(
                folder.resolve("pages/b.html"),
                "<h1>Über uns</h1><p class=date>3. März 2021</p>"
                        .getBytes(Charset.forName("windows-1252")));
        Files.writeString(folder.resolve("pages/c.html"), "<p>nichts</p>");
        Path table =
                Files.writeString(
                        folder.resolve("t.csv"),
                        "file,url\npages/a.html,\npages/none.html,https://x.de/\n\"pages/b.html\",\"https://x.de/a,b\"\n"
                                + "pages/c.html,https://x.de/2016/07/22/titel/\npages/c.html,not an address\n");

        int exit = run("", "--csv", table.toString());

        assertThat(exit).isZero();
        assertThat(printed().lines())
                .satisfiesExactly(
                        l -> assertThat(l).isEqualTo("file,published,modified,confidence,reason"),
                        l ->
                                assertThat(l)
                                        .startsWith("pages/a.html,2023-05-05,,")
                                        .endsWith(",meta"),
                        l -> assertThat(l).isEqualTo("pages/none.html,,,,unreadable"),
                        l -> assertThat(l).startsWith("pages/b.html,2021-03-03,,"),
                        l ->
                                assertThat(l)
                                        .startsWith("pages/c.html,2016-07-22,,")
                                        .endsWith(",address"),
                        l -> assertThat(l).isEqualTo("pages/c.html,,,,undated"));
    }

    @Test
    void takes_a_table_without_header_from_standard_input() throws IOException {
        Path page =
                Files.writeString(folder.resolve("a.html"), "<meta name=date content=2023-05-05>");

        int exit = run(page + "\n", "--csv", "-");

        assertThat(exit).isZero();
        assertThat(printed().lines().skip(1)).singleElement().asString().contains("2023-05-05");
    }

    @Test
    void refuses_a_table_that_does_not_exist() {
        assertThat(run("", "--csv", folder.resolve("none.csv").toString())).isEqualTo(1);
        assertThat(faults.toString(StandardCharsets.UTF_8)).contains("none.csv");
    }

    @Test
    void explains_what_it_found_in_a_file() throws IOException {
        Path page =
                Files.writeString(folder.resolve("a.html"), "<meta name=date content=2023-05-05>");

        int exit = run("", page.toString());

        assertThat(exit).isZero();
        assertThat(printed())
                .contains("diterbitkan 2023-05-05")
                .contains("date: 2023-05-05")
                .contains("elemen meta");
    }

    @Test
    void says_why_an_address_could_not_be_read() {
        int exit = run("", "https://mati.example.go.id/");

        assertThat(exit).isEqualTo(1);
        assertThat(printed()).contains("ConnectionRefused");
    }

    @Test
    void explains_itself_on_wrong_words() {
        assertThat(run("")).isEqualTo(2);
        assertThat(run("", "--unknown")).isEqualTo(2);
        assertThat(faults.toString(StandardCharsets.UTF_8)).contains("pendopo dates --csv");
    }

    private int run(String input, String... words) {
        return new DatesCommand(
                        InstantSource.fixed(NOW),
                        DatesCommandTest::refused,
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(faults, true, StandardCharsets.UTF_8),
                        Locale.of("id"))
                .run(List.of(words));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Fetch refused(URI address) {
        return new Fetch(
                address,
                Purpose.OTHER,
                NOW,
                Duration.ZERO,
                List.of(),
                new Outcome.ConnectionRefused(),
                Optional.empty());
    }
}
