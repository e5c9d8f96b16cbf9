package id.pendopo.publishing.delivery;

import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.RemotePost;
import java.time.Instant;
import java.util.Optional;

/**
 * What follows from one answer of a network, for the delivery and for its account.
 *
 * @param published the post, once it is there
 * @param renew whether the account's token has to be renewed now
 * @param unusable why nothing can be posted on the account until a person acts
 * @param rest no call on the account before this moment, because the network said so
 */
record Verdict(
        Way way,
        Optional<RemotePost> published,
        boolean renew,
        Optional<Failure> unusable,
        Optional<Instant> rest) {
    static Verdict of(Way way) {
        return new Verdict(way, Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    static Verdict published(Way way, RemotePost post) {
        return new Verdict(way, Optional.of(post), false, Optional.empty(), Optional.empty());
    }

    Verdict renewing() {
        return new Verdict(way, published, true, unusable, rest);
    }

    Verdict unusable(Failure why) {
        return new Verdict(way, published, renew, Optional.of(why), rest);
    }

    Verdict resting(Instant until) {
        return new Verdict(way, published, renew, unusable, Optional.of(until));
    }
}
