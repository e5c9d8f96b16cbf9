package id.pendopo.publishing.network;

import java.time.Duration;
import java.util.Optional;

/**
 * Why a network did not do what it was asked, in five kinds, each with a treatment of its own.
 *
 * @param code the network's own, as {@code facebook-190}; names the sentence people read where one
 *     is written for it
 * @param after how long the network asked to wait
 * @param detail for the back office and logs; carries no token
 */
public record Failure(Kind kind, String code, Optional<Duration> after, String detail) {
    /** The treatment. */
    public enum Kind {
        /** Nothing was published; the same again later may work. */
        RETRY,
        /** Nothing was published; the token has to be renewed first. */
        REFRESH_TOKEN,
        /** Nothing was published; the post has to be changed. */
        BAD_CONTENT,
        /** Nothing was published; a person has to act on the account. */
        ACCOUNT_UNUSABLE,
        /** It may have been published: look first, never send again by itself. */
        UNKNOWN
    }

    public Failure(Kind kind, String code, String detail) {
        this(kind, code, Optional.empty(), detail);
    }
}
