package id.pendopo.sites.twin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CalendarTextTest {
    @Test
    void text_is_escaped_and_can_begin_no_line_of_its_own() {
        String text =
                new CalendarText().words("SUMMARY", "a, b; c\\d\r\nEND:VEVENT\u0007").toString();

        assertThat(text).isEqualTo("SUMMARY:a\\, b\\; c\\\\d\\nEND:VEVENT\r\n");
    }

    @Test
    void long_lines_are_folded_by_bytes_and_never_within_a_letter() {
        String words = "é😀".repeat(60);

        String text = new CalendarText().words("SUMMARY", words).toString();

        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        assertThat(text.replace("\r\n ", "")).isEqualTo("SUMMARY:" + words + "\r\n");
    }

    @Test
    void what_is_empty_is_left_out() {
        assertThat(new CalendarText().words("LOCATION", " ").toString()).isEmpty();
    }
}
