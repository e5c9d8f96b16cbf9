package id.pendopo.demo.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is well or ill about a sample site. */
public enum SampleTrait {
    /** Serves https with a certificate of the sample authority and sends http there. */
    HTTPS,
    TLS_EXPIRED,
    TLS_UNTRUSTED,
    FRESH_TWICE,
    /** No news for a year or more. */
    SILENT,
    /** An agenda of coming events is all that has a new date. */
    AGENDA_ONLY,
    /** Today's date in the header, old news below. */
    HEADER_CLOCK,
    /** Shows who left as if in office. */
    FORMER_OFFICIAL,
    NO_CHANNELS,
    /** Links an account of the same network that is not the registered one. */
    OTHER_ACCOUNT,
    /** Takes over the news of another unit word by word. */
    COPIED,
    /** Gambling, shown to search engines and to who comes from one. */
    CLOAKED_GAMBLING,
    /** Links to gambling where nobody sees them. */
    HIDDEN_GAMBLING,
    /** Gambling pages in the sitemap only. */
    INJECTED_SITEMAP,
    DEFACED,
    SUSPENDED,
    PARKED,
    DEFAULT_PAGE,
    FIREWALL,
    DATABASE_DOWN,
    LOGIN_ONLY,
    UNDER_CONSTRUCTION,
    DIRECTORY_LISTING,
    REDIRECT_LOOP,
    /** Sends everybody to a blog of another owner. */
    MOVED_AWAY,
    /** Answers 200 to addresses it does not have. */
    SOFT_404,
    NO_ROBOTS,
    /** Its robots.txt keeps every robot out. */
    KEEPS_ROBOTS_OUT,
    /** Bytes of windows-1252 while the page says UTF-8. */
    WINDOWS_1252,
    BROKEN_LINKS,
    /** Tables and fonts of 2003, no viewport, no language. */
    OLD_LAYOUT,
    /** Two seconds to each answer. */
    SLOW,
    /** A home page of three megabytes. */
    HUGE;

    /** The trait with the name as written in files, as {@code soft-404}. */
    static Optional<SampleTrait> of(String name) {
        String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(t -> t.name().equals(wanted)).findFirst();
    }

    /** The file in {@code demo/odd} that it answers every page with; empty if it has pages. */
    Optional<String> oddPage() {
        return switch (this) {
            case DEFACED,
                    SUSPENDED,
                    PARKED,
                    DEFAULT_PAGE,
                    FIREWALL,
                    DATABASE_DOWN,
                    LOGIN_ONLY,
                    UNDER_CONSTRUCTION,
                    DIRECTORY_LISTING ->
                    Optional.of(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".html");
            default -> Optional.empty();
        };
    }

    /** The status of the odd page. */
    int oddStatus() {
        return switch (this) {
            case FIREWALL -> 403;
            case DATABASE_DOWN -> 500;
            default -> 200;
        };
    }

    /** Headers that betray whose page the odd page is. */
    List<String[]> oddHeaders() {
        return this == FIREWALL
                ? List.of(
                        new String[] {"Server", "cloudflare"},
                        new String[] {"CF-RAY", "8contoh000000000-CGK"},
                        new String[] {"cf-mitigated", "challenge"})
                : List.of();
    }
}
