package id.pendopo.newsroom.intake.mail;

import java.util.List;

/**
 * A mail as far as a report is concerned.
 *
 * @param key names the mail wherever it is delivered: its Message-ID, else the digest of its head
 * @param from the one address of its author in lower case; empty if there is none or several
 * @param name of the author as the mail tells it
 * @param to all addresses it was sent or delivered to, in lower case
 * @param automatic why it was not written by a person, as the name of the header; empty if it was
 * @param forged whether our own server found its author not proved
 * @param text without quoted mails and signature
 * @param parts of it that could not be read, in words of the reader
 */
public record IncomingMail(
        String key,
        String from,
        String name,
        List<String> to,
        String automatic,
        boolean forged,
        String subject,
        String text,
        List<Attachment> attachments,
        List<String> parts) {
    public IncomingMail {
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
        parts = List.copyOf(parts);
    }

    /** A file in a mail, in memory; mails are limited before they are read. */
    public record Attachment(String name, byte[] content) {}
}
