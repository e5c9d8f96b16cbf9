package id.pendopo.publishing.practice;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Something made to go wrong.
 *
 * @param network lower case, or {@code *}
 * @param account or {@code *}
 * @param act or {@code *}
 * @param skip so many matching calls pass before it begins
 * @param times so many calls meet it, then it is over
 * @param delay how long, where waiting is the trouble
 */
record Trouble(
        String id,
        String network,
        String account,
        String act,
        Kind kind,
        int skip,
        int times,
        Duration delay) {
    /** What goes wrong, and on which side of the deed. */
    enum Kind {
        /** Answers late, but rightly. */
        SLOW,
        /** Never answers, having done nothing. */
        SILENT_BEFORE,
        /** Does it and never answers. */
        SILENT_AFTER,
        /** Cuts the line, having done nothing. */
        CUT_BEFORE,
        /** Does it and cuts the line. */
        CUT_AFTER,
        /** Says 5xx, having done nothing. */
        ERROR_BEFORE,
        /** Does it and says 5xx. */
        ERROR_AFTER,
        /** Says that there were too many requests. */
        LIMITED,
        /** The token that comes with the call has just run out. */
        TOKEN_EXPIRED,
        /** The person has taken the right back. */
        TOKEN_REVOKED;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }

    boolean meets(String its, PracticeNetwork.Act called) {
        return matches(network, its)
                && matches(account, called.account())
                && matches(act, called.name());
    }

    private static boolean matches(String wanted, String found) {
        return wanted.equals("*") || wanted.equals(found);
    }

    Trouble passed() {
        return new Trouble(id, network, account, act, kind, skip - 1, times, delay);
    }

    Trouble met() {
        return new Trouble(id, network, account, act, kind, 0, times - 1, delay);
    }
}
