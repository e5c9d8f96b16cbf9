package id.pendopo.newsroom.intake.mail;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The mailbox to which units send reports. Nothing is read while {@code host} is empty or, unless
 * the host is this machine, while {@code pendopo.platform.outward} is off.
 *
 * @param host of the IMAP server; empty for none
 * @param security how the connection is secured; NONE is for a server on this machine
 * @param user who signs in at the server
 * @param folder that is read
 * @param address of the mailbox, as berita@kota.go.id; the server has to deliver addresses with a
 *     tag, as berita+dinkes@kota.go.id, into it
 * @param every how often it is looked into
 * @param largest mail that is read; a larger one is refused with an answer
 * @param answersAnHour to one sender at most, so that two programs never answer each other for long
 * @param timeout for each word with the server
 * @param atOnce mails of one look at most; the others wait for the next
 */
@Validated
@ConfigurationProperties("pendopo.newsroom.mailbox")
public record MailboxSettings(
        @DefaultValue("") String host,
        @DefaultValue("993") @Min(1) @Max(65535) int port,
        @DefaultValue("TLS") @NotNull Security security,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") @NotBlank String folder,
        @DefaultValue("") String address,
        @DefaultValue("1m") @NotNull Duration every,
        @DefaultValue("35MB") @NotNull DataSize largest,
        @DefaultValue("12") @Min(1) int answersAnHour,
        @DefaultValue("30s") @NotNull Duration timeout,
        @DefaultValue("50") @Min(1) int atOnce) {

    public MailboxSettings {
        if (!host.isBlank() && !address.matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalArgumentException(
                    "pendopo.newsroom.mailbox.address is \"%s\", expected a mail address, since a"
                                    .formatted(address)
                            + " mailbox at %s is set".formatted(host));
        }
    }

    /** How a connection is kept from being read on its way. */
    public enum Security {
        TLS,
        STARTTLS,
        NONE
    }

    /** Whether there is a mailbox at all. */
    public boolean on() {
        return !host.isBlank();
    }

    /** Never with the password. */
    @Override
    public String toString() {
        return "MailboxSettings[%s@%s:%d/%s]".formatted(user, host, port, folder);
    }
}
