package id.pendopo.newsroom.intake.mail;

import id.pendopo.directory.City;
import id.pendopo.platform.mail.Letter;
import id.pendopo.platform.mail.Mailer;
import id.pendopo.platform.web.Language;
import id.pendopo.platform.web.Texts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the sender of a mail what was taken and what was refused, with the transaction. */
@Component
class AnswerMail {
    private static final int LONGEST_SUBJECT = 120;

    private final Mailer mailer;
    private final MessageSource messages;

    AnswerMail(Mailer mailer, MessageSource messages) {
        this.mailer = mailer;
        this.messages = messages;
    }

    /**
     * Who is answered.
     *
     * @param language the person's own; Indonesian for a stranger with the secret address
     */
    record Sender(City city, IncomingMail mail, Language language) {}

    /**
     * A draft was made.
     *
     * @param refused a line for each file that was not taken
     */
    void taken(Sender to, UUID draft, int pictures, List<String> refused) {
        Texts t = texts(to.language());
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
                to,
                t.of(
                        "newsroom.mail.answer.taken",
                        pictures,
                        files,
                        link(to.city(), draft.toString())));
    }

    /** Nothing was taken. */
    void refused(Sender to, String why) {
        Texts t = texts(to.language());
        queue(to, t.of("newsroom.mail.answer.nothing", why, link(to.city(), "")));
    }

    Texts texts(Language language) {
        return new Texts(messages, language.locale());
    }

    private void queue(Sender to, String body) {
        IncomingMail mail = to.mail();
        String subject = mail.subject().isBlank() ? "-" : mail.subject();
        String shown = subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
        mailer.queue(
                new Letter(
                        "newsroom.mail:" + mail.key(),
                        mail.from(),
                        texts(to.language()).of("newsroom.mail.answer.subject", shown),
                        body));
    }

    /** On the city's own host; without one only the path is known. */
    private static String link(City city, String draft) {
        String path = draft.isEmpty() ? "/kerja/kirim" : "/kerja/kirim/" + draft;
        return city.host().map(host -> "https://" + host + path).orElse(path);
    }
}
