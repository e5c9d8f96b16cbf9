package id.pendopo.newsroom.card.draw;

import id.pendopo.platform.web.Texts;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The few words a card has of itself; cards speak to citizens, so they are Indonesian. */
public record CardWords(Texts t) {
    private static final Locale INDONESIAN = Locale.of("id", "ID");

    public static CardWords of(MessageSource messages) {
        return new CardWords(new Texts(messages, INDONESIAN));
    }

    String source(String from) {
        return t.of("newsroom.card.on.source", from);
    }

    String more(int rows) {
        return t.of("newsroom.card.on.more", rows);
    }

    String date(LocalDate day) {
        return t.date(day);
    }
}
