package id.pendopo.observatory.probe.spam;

import java.net.URI;

/**
 * One sign that strangers wrote on a page.
 *
 * @param what names the thing: the words, the link, the script
 */
public record Suspicion(Kind kind, URI page, String what, String excerpt) {
    /** What kind of sign. */
    public enum Kind {
        GAMBLING_WORDS,
        INJECTED_LINK,
        HIDDEN_LINK,
        OBFUSCATED_SCRIPT,
        FOREIGN_REDIRECT,
        DEFACED,
        FOREIGN_WRITING,
        CAUGHT_WHEN_READ
    }
}
