package id.pendopo.publishing.delivery;

import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.post.PostContent;
import id.pendopo.publishing.post.PostRepository;
import id.pendopo.publishing.proof.ProofRepository;
import id.pendopo.publishing.proof.Snapshot;
import id.pendopo.publishing.proof.Witness;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what became of a published post. */
@Component
public class KeepAfterwards {
    private final Keep keep;
    private final DeliveryRepository deliveries;
    private final LaneRepository lanes;
    private final ProofRepository proofs;
    private final PostRepository posts;
    private final PostContent contents;
    private final JsonMapper json;
    private final TransactionOperations transactions;

    public KeepAfterwards(
            Keep keep,
            DeliveryRepository deliveries,
            LaneRepository lanes,
            ProofRepository proofs,
            PostRepository posts,
            PostContent contents,
            JsonMapper json,
            TransactionOperations transactions) {
        this.keep = keep;
        this.deliveries = deliveries;
        this.lanes = lanes;
        this.proofs = proofs;
        this.posts = posts;
        this.contents = contents;
        this.json = json;
        this.transactions = transactions;
    }

    /** The network did what was wished; a correction has its own proof. */
    void granted(Delivery delivery, Delivery.Wanted wanted, long fence, Instant now) {
        transactions.executeWithoutResult(status -> {
            Way next = delivery.way().to(Afterwards.after(wanted.wish()), Way.NEVER).well();
            Call call = wanted.wish() == Wish.WITHDRAW ? Call.WITHDRAW : Call.CORRECT;
            keep.keep(delivery, Verdict.of(next), call, fence, now)
                    .flatMap(d -> deliveries.wish(d, Optional.empty(), Way.NEVER, now))
                    .filter(d -> wanted.wish() == Wish.CORRECT)
                    .ifPresent(d -> corrected(d, wanted.postVersion(), now));
        });
    }

    private void corrected(Delivery delivery, int version, Instant now) {
        var post = delivery.subject().post();
        String headline = posts.words(post, version).orElseThrow().headline();
        deliveries.says(delivery.id(), version, headline);
        UUID attempt = UUID.randomUUID();
        proofs.begin(
                attempt,
                delivery.id(),
                version,
                Snapshot.of(contents.of(post, version), json),
                now);
        delivery.remote().ifPresent(r -> proofs.complete(attempt, r, Witness.NETWORK));
    }

    /** The wish is over without being granted; the post stays as it is and says why. */
    void refused(Delivery delivery, Failure failure, long fence, Instant now) {
        transactions.executeWithoutResult(status ->
                keep.keep(
                                delivery,
                                Verdict.of(delivery.way().because(failure).again(Way.NEVER)),
                                Call.WATCH,
                                fence,
                                now)
                        .ifPresent(d -> deliveries.wish(d, Optional.empty(), Way.NEVER, now)));
    }

    /** How far the first comment has come. */
    Optional<Delivery> commented(Delivery delivery, FirstComment comment, long fence, Instant now) {
        return transactions.execute(status -> {
            if (!lanes.holds(delivery.subject().link(), fence)) {
                throw new LostLease(
                        "The first comment of %s is another worker's".formatted(delivery.id()));
            }
            Instant next = comment == FirstComment.SENDING ? now : Way.NEVER;
            return deliveries.comment(delivery, comment, next, now);
        });
    }
}
