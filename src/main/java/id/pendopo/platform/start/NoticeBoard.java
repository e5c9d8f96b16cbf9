package id.pendopo.platform.start;

import id.pendopo.platform.web.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the notices of all modules in one block, in the language of the terminal. */
@Component
@ConditionalOnProperty("pendopo.mode")
class NoticeBoard {
    private final List<StartupNotice> notices;
    private final MessageSource messages;

    NoticeBoard(List<StartupNotice> notices, MessageSource messages) {
        this.notices = notices;
        this.messages = messages;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        boolean indonesian = Locale.getDefault().getLanguage().equals("id");
        var texts = new Texts(messages, Locale.of(indonesian ? "id" : "en"));
        var seconds = event.getTimeTaken() == null ? 0 : event.getTimeTaken().toMillis() / 1000.0;
        System.out.print(block(texts, seconds));
    }

    private String block(Texts t, double seconds) {
        var lines =
                notices.stream()
                        .flatMap(notice -> notice.lines(t).stream())
                        .sorted(Comparator.comparingInt(NoticeLine::order))
                        .toList();
        int width = lines.stream().mapToInt(line -> line.label().length()).max().orElse(0);
        var text = new StringBuilder("%n  %s%n".formatted(t.of("start.ready", seconds)));
        int before = 0;
        for (var line : lines) {
            if (line.order() / 100 != before / 100) {
                text.append("%n".formatted());
            }
            before = line.order();
            text.append("  %s  %s%n".formatted(padded(line.label(), width), line.text()));
        }
        return text.append("%n  %s%n%n".formatted(t.of("start.stop"))).toString();
    }

    private static String padded(String label, int width) {
        return label + " ".repeat(width - label.length());
    }
}
