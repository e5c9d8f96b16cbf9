package id.pendopo.newsroom.intake.mail;

import id.pendopo.platform.PlatformSettings;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks into the mailbox by IMAP. A mail is marked as seen after it was dealt with; whatever
 * happens in between, the note of {@link TakeMail} keeps it from being taken twice.
 */
@Component
public class PollMailbox {
    private static final Logger log = LoggerFactory.getLogger(PollMailbox.class);

    private final TakeMail take;
    private final MailboxSettings settings;
    private final boolean outward;
    private final AtomicReference<String> trouble = new AtomicReference<>("");

    PollMailbox(TakeMail take, MailboxSettings settings, PlatformSettings platform) {
        this.take = take;
        this.settings = settings;
        this.outward = platform.outward();
    }

    /** How many mails were dealt with. */
    public int poll() {
        if (!settings.on() || !allowed()) {
            return 0;
        }
        try (Store store =
                session()
                        .getStore(
                                settings.security() == MailboxSettings.Security.TLS
                                        ? "imaps"
                                        : "imap")) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            int count = read(store);
            if (!trouble.getAndSet("").isEmpty()) {
                log.info("The mailbox {} can be read again", settings);
            }
            return count;
        } catch (MessagingException e) {
            told(e);
            return 0;
        }
    }

    private int read(Store store) throws MessagingException {
        Folder folder = store.getFolder(settings.folder());
        folder.open(Folder.READ_WRITE);
        try {
            Message[] fresh = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
            List<Message> now =
                    List.of(fresh).subList(0, Math.min(fresh.length, settings.atOnce()));
            var profile = new FetchProfile();
            profile.add(FetchProfile.Item.ENVELOPE);
            profile.add(FetchProfile.Item.SIZE);
            folder.fetch(now.toArray(Message[]::new), profile);
            for (Message message : now) {
                dealWith((MimeMessage) message);
                message.setFlag(Flags.Flag.SEEN, true);
            }
            return now.size();
        } finally {
            // Without expunging: the mailbox stays the office's archive.
            folder.close(false);
        }
    }

    private void dealWith(MimeMessage message) throws MessagingException {
        String id = message.getMessageID();
        if (id != null && take.known(id.strip())) {
            return;
        }
        if (message.getSize() > settings.largest().toBytes()) {
            take.refuse(MailHead.of(message), MailOutcome.TOO_LARGE);
            return;
        }
        IncomingMail mail;
        try {
            mail = ReadMail.read(message);
        } catch (RuntimeException e) {
            log.warn("A mail of {} bytes can not be read: {}", message.getSize(), e.getClass());
            take.refuse(MailHead.of(message), MailOutcome.BROKEN);
            return;
        }
        take.take(mail);
    }

    /** The same trouble is told once, not at every look. */
    private void told(MessagingException e) {
        String now = String.valueOf(e.getMessage());
        if (!now.equals(trouble.getAndSet(now))) {
            log.warn("The mailbox {} can not be read: {}", settings, now);
        }
    }

    /** A mailbox on this machine is no outer network. */
    private boolean allowed() {
        try {
            return outward || InetAddress.getByName(settings.host()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private Session session() {
        String protocol = settings.security() == MailboxSettings.Security.TLS ? "imaps" : "imap";
        String start = "mail." + protocol + ".";
        String millis = Long.toString(settings.timeout().toMillis());
        var properties = new Properties();
        properties.put("mail.store.protocol", protocol);
        properties.put(start + "connectiontimeout", millis);
        properties.put(start + "timeout", millis);
        properties.put(start + "writetimeout", millis);
        properties.put(start + "ssl.checkserveridentity", "true");
        properties.put(start + "partialfetch", "false");
        if (settings.security() == MailboxSettings.Security.STARTTLS) {
            properties.put(start + "starttls.enable", "true");
            properties.put(start + "starttls.required", "true");
        }
        // Mails are read leniently: what phones and office programs send is often not quite right.
        properties.put("mail.mime.address.strict", "false");
        return Session.getInstance(properties);
    }
}
