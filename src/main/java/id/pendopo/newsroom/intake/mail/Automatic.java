package id.pendopo.newsroom.intake.mail;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells mails that programs wrote. They are never answered, or two programs would answer each other
 * for ever. Source: RFC 3834.
 */
final class Automatic {
    private static final Pattern BULK = Pattern.compile("(?i)\\s*(bulk|junk|list|auto_reply)\\s*");
    private static final Pattern ROBOT =
            Pattern.compile(
                    "(?i).*\\b(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?|daemon)[+@-].*");
    private static final Pattern UNPROVED =
            Pattern.compile("(?i).*\\bdmarc\\s*=\\s*(fail|permerror)\\b.*", Pattern.DOTALL);

    private Automatic() {}

    /** The name of the header that gives it away; empty if a person wrote it. */
    static String sign(Function<String, @Nullable String> header) {
        String submitted = header.apply("Auto-Submitted");
        if (submitted != null && !submitted.strip().toLowerCase(Locale.ROOT).startsWith("no")) {
            return "Auto-Submitted";
        }
        String precedence = header.apply("Precedence");
        if (precedence != null && BULK.matcher(precedence).matches()) {
            return "Precedence";
        }
        for (String name :
                List.of(
                        "List-Id",
                        "List-Unsubscribe",
                        "X-Autoreply",
                        "X-Autorespond",
                        "X-Loop",
                        "Feedback-ID")) {
            if (header.apply(name) != null) {
                return name;
            }
        }
        String returned = header.apply("Return-Path");
        if (returned != null && returned.strip().equals("<>")) {
            return "Return-Path";
        }
        String from = header.apply("From");
        return from != null && robot(from) ? "From" : "";
    }

    /** What the receiving server noted of the author's proof; only its own topmost note counts. */
    static boolean forged(Function<String, List<String>> headers) {
        List<String> notes = headers.apply("Authentication-Results");
        return !notes.isEmpty() && UNPROVED.matcher(notes.getFirst()).matches();
    }

    private static boolean robot(String from) {
        String address = from.contains("<") ? from.substring(from.indexOf('<') + 1) : from;
        return ROBOT.matcher(address).matches();
    }
}
