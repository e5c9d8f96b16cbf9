package id.pendopo.newsroom.intake.mail;

import id.pendopo.newsroom.advice.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a person has written in a mail: without the mails quoted below, signatures and adverts. */
public final class MailText {
    /** How mail programs introduce what they quote, in Indonesian and English. */
    private static final Pattern QUOTE =
            Pattern.compile(
                    "(?i)^\\s*(pada .{4,120}(menulis|wrote)\\s*:?|on .{4,120}wrote\\s*:?"
                            + "|-{2,} ?(pesan asli|original message|forwarded message|pesan terusan|pesan diteruskan) ?-{2,}"
                            + "|_{10,}|begin forwarded message:?|awal pesan diteruskan:?)\\s*$");

    /** The head of a quoted mail, as Outlook writes it; the next lines tell the same. */
    private static final Pattern QUOTED_HEAD =
            Pattern.compile("(?i)^\\s*\\*?(dari|from)\\*?\\s*:.*");

    private static final Pattern QUOTED_HEAD_GOES_ON =
            Pattern.compile(
                    "(?i)^\\s*\\*?(terkirim|dikirim|sent|kepada|to|tanggal|date|perihal|subjek|subject)\\*?\\s*:.*");

    private static final Pattern SIGNATURE =
            Pattern.compile(
                    "(?i)^\\s*(--\\s?|dikirim dari .{2,40}|sent from my .{2,40}|get outlook for .*"
                            + "|dapatkan outlook .*|diunggah dari .*|sent via .*|sent with .*"
                            + "|dikirim melalui .*|email ini (telah )?dipindai .*|virus-free.*|bebas virus.*)\\s*$");

    /** Words that end a letter; what follows is who wrote it. */
    private static final Pattern CLOSING =
            Pattern.compile(
                    "(?i)^\\s*(hormat (kami|saya)|salam( hormat)?|terima kasih|trims|demikian.{0,60}terima kasih"
                            + "|wassalam.{0,40}|regards|best regards)\\s*[,.!]?\\s*$");

    private static final int SIGNATURE_LINES = 8;

    private MailText() {}

    /** Of a mail in plain text. */
    public static String ofPlain(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ');
        return cut(List.of(plain.split("\n", -1)));
    }

    /** Of a mail in HTML, whose quoting elements are taken away before its words are read. */
    public static String ofHtml(String html) {
        Document page = Jsoup.parse(html);
        page.select(
                        "script, style, head, title, blockquote, .gmail_quote, .gmail_signature,"
                                + " .gmail_attr, #appendonsend, #divRplyFwdMsg, .moz-cite-prefix,"
                                + " .moz-signature, .yahoo_quoted, #Signature, [id~=(?i)signature]")
                .forEach(element -> {
                    // All that follows Outlook's mark is the quoted mail.
                    if (element.id().equals("appendonsend")
                            || element.id().equals("divRplyFwdMsg")) {
                        element.nextElementSiblings().remove();
                    }
                    element.remove();
                });
        return cut(List.of(PlainText.of(page.body().html()).split("\n", -1)));
    }

    private static String cut(List<String> lines) {
        var kept = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean wrapped =
                    i + 1 < lines.size()
                            && QUOTE.matcher(line.stripTrailing() + " " + lines.get(i + 1).strip())
                                    .matches();
            if (QUOTE.matcher(line).matches()
                    || wrapped
                    || SIGNATURE.matcher(line).matches()
                    || quotedHead(lines, i)
                    || closes(lines, i)) {
                break;
            }
            if (!line.startsWith(">")) {
                kept.add(line.stripTrailing());
            }
        }
        return String.join("\n", kept).replaceAll("\\n{3,}", "\n\n").strip();
    }

    private static boolean quotedHead(List<String> lines, int at) {
        return QUOTED_HEAD.matcher(lines.get(at)).matches()
                && at + 1 < lines.size()
                && QUOTED_HEAD_GOES_ON.matcher(lines.get(at + 1)).matches();
    }

    /** A closing near the end; in the middle of a text it is a part of it. */
    private static boolean closes(List<String> lines, int at) {
        long after = lines.stream().skip(at + 1L).filter(line -> !line.isBlank()).count();
        return at > 0 && after <= SIGNATURE_LINES && CLOSING.matcher(lines.get(at)).matches();
    }
}
