package id.pendopo.publishing.compose;

import id.pendopo.platform.access.Actor;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.network.Misfit;
import id.pendopo.publishing.post.Post;
import id.pendopo.publishing.post.PostRepository;
import id.pendopo.publishing.post.WritePost;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a post go out that fits its network. Whoever lets it is not who wrote it; where nobody else
 * is there, a reason does, and everybody who sees the post sees it.
 */
@Component
public class ApprovePost {
    /** Letters of a reason at most. */
    public static final int LONGEST_REASON = 500;

    private final WritePost write;
    private final PostRepository posts;
    private final PostFit fits;
    private final ComposeRepository composing;

    ApprovePost(WritePost write, PostRepository posts, PostFit fits, ComposeRepository composing) {
        this.write = write;
        this.posts = posts;
        this.fits = fits;
        this.composing = composing;
    }

    /** What came of it. */
    public sealed interface Approving {
        /** It may go out. */
        record Done() implements Approving {}

        /** It changed since it was seen, or was approved before. */
        record Changed() implements Approving {}

        /** The network would refuse it. */
        record Unfit(List<Misfit> misfits) implements Approving {}

        /** The same person wrote it, and gave no reason or one too long. */
        record ReasonMissing() implements Approving {}
    }

    /** Whether the person wrote the newest version. */
    public boolean isAlone(Post post, Actor by) {
        return composing.writer(post.id(), post.version()).filter(by.id()::equals).isPresent();
    }

    /** Why the newest version was approved by its own writer; empty if it was not. */
    public String reason(Post post) {
        return composing.reason(post.id(), post.version());
    }

    @Transactional
    public Approving approve(Post seen, AccountLink link, String reason, Actor by) {
        boolean alone = isAlone(seen, by);
        if (alone && (reason.isBlank() || reason.length() > LONGEST_REASON)) {
            return new Approving.ReasonMissing();
        }
        List<Misfit> misfits =
                posts.words(seen.id(), seen.version())
                        .map(words -> fits.of(link.network(), words).misfits())
                        .orElseThrow();
        if (!misfits.isEmpty()) {
            return new Approving.Unfit(misfits);
        }
        if (!write.approve(seen, link, by)) {
            return new Approving.Changed();
        }
        if (alone) {
            composing.keepReason(seen.id(), seen.version(), reason.strip());
        }
        return new Approving.Done();
    }
}
