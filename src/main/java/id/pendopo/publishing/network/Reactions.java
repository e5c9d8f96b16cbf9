package id.pendopo.publishing.network;

import id.pendopo.directory.Network;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what people do with an account's posts, and answers them. */
public interface Reactions {
    Network network();

    /** The newest figures of a post, under the network's own names. */
    Reading<List<Figure>> ofPost(Access access, RemotePost post);

    /** The newest figures of the account. */
    Reading<List<Figure>> ofAccount(Access access);

    /** What the account's profile says, where its website stands among other words. */
    Reading<String> profile(Access access);

    /**
     * A page of the comments below a post.
     *
     * @param after where the last page ended; empty for the first
     */
    Reading<Comments> comments(Access access, RemotePost post, Optional<String> after);

    /**
     * Writes below a post; sends once.
     *
     * @param comment which is answered; empty for a comment of our own, as the first one
     */
    Reading<String> reply(Access access, RemotePost post, Optional<String> comment, String text);

    /** What a reading has brought. */
    sealed interface Reading<T> {
        record Read<T>(T value) implements Reading<T> {}

        record Failed<T>(Failure failure) implements Reading<T> {}

        /** The network's interface does not tell it. */
        record NotSupported<T>() implements Reading<T> {}
    }

    /**
     * A figure.
     *
     * @param metric in the network's words
     * @param paid whether promotion brought it, apart from the rest
     */
    record Figure(String metric, long value, boolean paid) {}

    /**
     * A page of comments.
     *
     * @param next for the page after; empty if this is the last
     */
    record Comments(List<Comment> comments, Optional<String> next) {
        public Comments {
            comments = List.copyOf(comments);
        }
    }

    /**
     * What somebody wrote below a post.
     *
     * @param author as shown on the network; personal data, never logged
     * @param parent the comment it answers
     */
    record Comment(
            String id,
            String author,
            String text,
            Instant at,
            Optional<String> parent,
            Optional<URI> permalink) {
        /** Never whose words, nor the words. */
        @Override
        public String toString() {
            return "Comment[id=%s]".formatted(id);
        }
    }
}
