package id.pendopo.newsroom.intake.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Collections;
import java.util.Properties;

/** Reads the head of a mail and nothing of its body, for mails too large or too broken to read. */
final class MailHead {
    private MailHead() {}

    static IncomingMail of(MimeMessage mail) throws MessagingException {
        var head = new MimeMessage(Session.getInstance(new Properties()));
        for (var header : Collections.list(mail.getAllHeaders())) {
            if (!header.getName().regionMatches(true, 0, "Content-", 0, 8)) {
                head.addHeader(header.getName(), header.getValue());
            }
        }
        head.setText("");
        return ReadMail.read(head);
    }
}
