package id.pendopo.newsroom.intake.mail;

import id.pendopo.newsroom.intake.mail.IncomingMail.Attachment;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mail of any quality. What is broken in it is left out and named; a broken part never
 * hides the others.
 */
public final class ReadMail {
    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 60;
    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_SUBJECT = 300;
    private static final List<String> RECIPIENTS =
            List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To");

    private final MimeMessage mail;
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private int parts;

    private ReadMail(MimeMessage mail) {
        this.mail = mail;
    }

    public static IncomingMail read(MimeMessage mail) {
        return new ReadMail(mail).read();
    }

    private IncomingMail read() {
        part(mail, 0);
        String text =
                plain.toString().isBlank()
                        ? MailText.ofHtml(html.toString())
                        : MailText.ofPlain(plain.toString());
        Optional<InternetAddress> from = from();
        return new IncomingMail(
                key(),
                from.map(a -> a.getAddress().toLowerCase(Locale.ROOT)).orElse(""),
                from.map(a -> a.getPersonal() == null ? "" : clean(a.getPersonal())).orElse(""),
                to(),
                Automatic.sign(this::header),
                Automatic.forged(this::headers),
                subject(),
                text,
                attachments,
                broken);
    }

    private void part(Part part, int depth) {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            broken.add("…");
            return;
        }
        try {
            String name = name(part);
            boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
            if (part.isMimeType("multipart/*")) {
                multipart(part, depth);
            } else if (!attached && name.isEmpty() && part.isMimeType("text/plain")) {
                append(plain, part);
            } else if (!attached && name.isEmpty() && part.isMimeType("text/html")) {
                append(html, part);
            } else if (part.isMimeType("message/rfc822")
                    || part.isMimeType("message/delivery-status")) {
                // A forwarded mail is somebody else's; only its being there is told.
                broken.add(name.isEmpty() ? "message/rfc822" : name);
            } else if (!part.isMimeType("text/calendar")
                    && !part.isMimeType("application/pgp-signature")
                    && !part.isMimeType("application/pkcs7-signature")) {
                attach(part, name);
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            // Angus throws unchecked exceptions at broken encodings as well.
            broken.add("part " + parts);
        }
    }

    private void multipart(Part part, int depth) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart many)) {
            broken.add("part " + parts);
            return;
        }
        for (int i = 0; i < many.getCount(); i++) {
            BodyPart below = many.getBodyPart(i);
            part(below, depth + 1);
        }
    }

    private void attach(Part part, String name) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] content = in.readAllBytes();
            // Small pictures inside a text are logos of signatures, no photos.
            boolean logo =
                    Part.INLINE.equalsIgnoreCase(part.getDisposition())
                            && content.length < LOGO
                            && part.isMimeType("image/*");
            if (!logo) {
                attachments.add(new Attachment(name.isEmpty() ? "lampiran" : name, content));
            }
        }
    }

    private static final int LOGO = 20_000;

    /** Text in whatever encoding it says; in a Western one where that is unknown. */
    private static void append(StringBuilder to, Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(LONGEST_TEXT);
            to.append(new String(bytes, charset(part))).append('\n');
        }
    }

    private static Charset charset(Part part) throws MessagingException {
        try {
            var type = new jakarta.mail.internet.ContentType(part.getContentType());
            String named = type.getParameter("charset");
            return named == null
                    ? StandardCharsets.UTF_8
                    : Charset.forName(MimeUtility.javaCharset(named));
        } catch (IllegalArgumentException | MessagingException e) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    private static String name(Part part) throws MessagingException {
        String name = part.getFileName();
        if (name == null) {
            return "";
        }
        try {
            return clean(MimeUtility.decodeText(name));
        } catch (UnsupportedEncodingException e) {
            return clean(name);
        }
    }

    private Optional<InternetAddress> from() {
        try {
            Address[] from = mail.getFrom();
            return from != null
                            && from.length == 1
                            && from[0] instanceof InternetAddress address
                            && address.getAddress() != null
                            && address.getAddress().contains("@")
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (MessagingException e) {
            return Optional.empty();
        }
    }

    private List<String> to() {
        Set<String> all = new LinkedHashSet<>();
        for (String header : RECIPIENTS) {
            for (String line : headers(header)) {
                try {
                    for (InternetAddress address : InternetAddress.parseHeader(line, false)) {
                        if (address.getAddress() != null) {
                            all.add(address.getAddress().toLowerCase(Locale.ROOT));
                        }
                    }
                } catch (MessagingException e) {
                    broken.add(header);
                }
            }
        }
        return List.copyOf(all);
    }

    private String subject() {
        try {
            String subject = mail.getSubject();
            String clean = subject == null ? "" : clean(subject);
            return clean.substring(0, Math.min(clean.length(), LONGEST_SUBJECT));
        } catch (MessagingException e) {
            return "";
        }
    }

    private String key() {
        String id = header("Message-ID");
        if (id != null && !id.isBlank() && id.length() <= LONGEST_SUBJECT) {
            return id.strip();
        }
        String head =
                header("Date") + "\n" + header("From") + "\n" + subject() + "\n" + plain + html;
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(head.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private @Nullable String header(String name) {
        List<String> all = headers(name);
        return all.isEmpty() ? null : all.getFirst();
    }

    private List<String> headers(String name) {
        try {
            String[] all = mail.getHeader(name);
            return all == null ? List.of() : List.of(all);
        } catch (MessagingException e) {
            return List.of();
        }
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069]+", " ").strip();
    }
}
