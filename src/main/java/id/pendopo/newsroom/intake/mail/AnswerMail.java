package id.pendopo.newsroom.intake.mail;

import id.pendopo.directory.City;
import id.pendopo.platform.mail.Letter;
import id.pendopo.platform.mail.Mailer;
import id.pendopo.platform.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the sender of a mail what was taken and what was refused, with the transaction. */
@Component
class AnswerMail {
    private static final int LONGEST_SUBJECT = 120;

    private final Mailer mailer;
    private final Texts t;

    AnswerMail(Mailer mailer, MessageSource messages) {
        this.mailer = mailer;
        this.t = new Texts(messages, Locale.of("id"));
    }

    /**
     * A draft was made.
     *
     * @param refused a line for each file that was not taken
     */
    void taken(City city, IncomingMail mail, UUID draft, int pictures, List<String> refused) {
        String files =
                refused.isEmpty()
                        ? ""
                        : "\n"
                                + t.of("newsroom.mail.answer.refused")
                                + "\n"
                                + refused.stream()
                                        .map(line -> "- " + line)
                                        .collect(Collectors.joining("\n"))
                                + "\n";
        queue(
                mail,
                t.of("newsroom.mail.answer.taken", pictures, files, link(city, draft.toString())));
    }

    /** Nothing was taken. */
    void refused(City city, IncomingMail mail, String why) {
        queue(mail, t.of("newsroom.mail.answer.nothing", why, link(city, "")));
    }

    String words(String key, Object... values) {
        return t.of(key, values);
    }

    private void queue(IncomingMail mail, String body) {
        String subject = mail.subject().isBlank() ? "-" : mail.subject();
        String shown = subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
        mailer.queue(
                new Letter(
                        "newsroom.mail:" + mail.key(),
                        mail.from(),
                        t.of("newsroom.mail.answer.subject", shown),
                        body));
    }

    /** On the city's own host; without one only the path is known. */
    private static String link(City city, String draft) {
        String path = draft.isEmpty() ? "/kerja/kirim" : "/kerja/kirim/" + draft;
        return city.host().map(host -> "https://" + host + path).orElse(path);
    }
}
