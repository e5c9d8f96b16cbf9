package id.pendopo.newsroom.advice;

import id.pendopo.newsroom.advice.PersonalData.Seen;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** E-mail addresses at providers of private mailboxes. An office's own stands in the register. */
final class Mails {
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\d._%+-]{1,64}@([\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+)");

    private static final Set<String> PRIVATE =
            Set.of(
                    "gmail.com",
                    "googlemail.com",
                    "yahoo.com",
                    "yahoo.co.id",
                    "ymail.com",
                    "rocketmail.com",
                    "hotmail.com",
                    "outlook.com",
                    "outlook.co.id",
                    "live.com",
                    "msn.com",
                    "icloud.com",
                    "me.com",
                    "proton.me",
                    "protonmail.com",
                    "aol.com",
                    "zoho.com",
                    "mail.com",
                    "plasa.com");

    private Mails() {}

    static List<Hint> read(Seen seen) {
        return ADDRESS.matcher(seen.plain())
                .results()
                .filter(m -> PRIVATE.contains(m.group(1).toLowerCase(Locale.ROOT)))
                .filter(m -> !seen.story().offices().contains(m.group().toLowerCase(Locale.ROOT)))
                .map(m ->
                        Hint.at(
                                Remark.MAIL,
                                Level.SHOULD,
                                seen.text(),
                                new Passage(m.start(), m.end())))
                .toList();
    }
}
