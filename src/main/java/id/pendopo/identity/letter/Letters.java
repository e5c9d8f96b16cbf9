package id.pendopo.identity.letter;

import id.pendopo.identity.account.Account;
import id.pendopo.identity.account.Grant.Office;
import id.pendopo.identity.account.Places;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.mail.Letter;
import id.pendopo.platform.mail.Mailer;
import id.pendopo.platform.web.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the mails of this module, in the reader's language, and queues them with the transaction.
 */
@Component
public class Letters {
    private final Mailer mailer;
    private final Places places;
    private final MessageSource messages;

    Letters(Mailer mailer, Places places, MessageSource messages) {
        this.mailer = mailer;
        this.places = places;
        this.messages = messages;
    }

    /**
     * @param link with its secret
     */
    public void invitation(Account to, Office office, Actor by, String link, Instant expires) {
        Texts t = texts(to);
        String place = places.name(office);
        String role = t.of("identity.role", office.role());
        ZoneId zone = places.zone(office.city());
        queue(
                to.mail(),
                t.of("identity.letter.invitation.subject", role, place),
                t.of(
                        "identity.letter.invitation.body",
                        to.name(),
                        by.name(),
                        role,
                        place,
                        link,
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(to.reads().locale())
                                .format(expires.atZone(zone))));
    }

    /**
     * @param link with its secret
     */
    public void reset(Account to, String link, Duration works) {
        Texts t = texts(to);
        queue(
                to.mail(),
                t.of("identity.letter.reset.subject"),
                t.of("identity.letter.reset.body", to.name(), link, works.toMinutes()));
    }

    /** Tells the owner that somebody else may choose the password of the account. */
    public void passwordLinkMade(Account to, Actor by) {
        Texts t = texts(to);
        queue(
                to.mail(),
                t.of("identity.letter.link-made.subject"),
                t.of("identity.letter.link-made.body", to.name(), by.name()));
    }

    /** Tells the owner that the one-time codes of the account have to be set up anew. */
    public void codesReset(Account to, Actor by) {
        Texts t = texts(to);
        queue(
                to.mail(),
                t.of("identity.letter.codes-reset.subject"),
                t.of("identity.letter.codes-reset.body", to.name(), by.name()));
    }

    private Texts texts(Account to) {
        return new Texts(messages, to.reads().locale());
    }

    private void queue(String to, String subject, String body) {
        mailer.queue(new Letter("identity:" + UUID.randomUUID(), to, subject, body));
    }
}
