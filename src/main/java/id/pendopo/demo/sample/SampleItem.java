package id.pendopo.demo.sample;

import java.time.LocalDateTime;
import java.util.List;

/** A sample news item. */
record SampleItem(
        int number, String title, String slug, LocalDateTime published, List<String> paragraphs) {
    String lead() {
        return paragraphs.getFirst();
    }

    String body() {
        var html = new StringBuilder();
        paragraphs.forEach(p -> html.append("<p>").append(p).append("</p>\n"));
        return html.toString();
    }
}
