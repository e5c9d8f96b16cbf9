package id.pendopo.publishing.network.threads;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Content;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.Medium;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.network.Taken;
import id.pendopo.publishing.network.Work;
import id.pendopo.publishing.network.meta.ContainerPublisher;
import id.pendopo.publishing.network.wire.Outlet;
import id.pendopo.publishing.network.wire.Reply;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Posts of Threads. Source: developers.facebook.com/docs/threads/posts. */
public final class ThreadsPublisher extends ContainerPublisher {
    private static final Dialect DIALECT =
            new Dialect(
                    "threads",
                    "graph",
                    "threads",
                    "threads_publish",
                    "threads_publishing_limit",
                    "quota_usage",
                    "status",
                    "error_message",
                    "text");

    public ThreadsPublisher(Outlet outlet, InstantSource clock) {
        super(outlet, clock, DIALECT);
    }

    @Override
    public Network network() {
        return Network.THREADS;
    }

    @Override
    protected Map<String, String> single(Content content) {
        var fields = new LinkedHashMap<String, String>();
        if (content.media().isEmpty()) {
            fields.put("media_type", "TEXT");
            content.link().ifPresent(link -> fields.put("link_attachment", link.toString()));
        } else {
            Medium medium = content.media().getFirst();
            fields.putAll(medium(medium));
            fields.put("media_type", childType(medium));
        }
        fields.put("text", content.words());
        return fields;
    }

    @Override
    protected String childType(Medium medium) {
        return medium.kind() == Medium.Kind.VIDEO ? "VIDEO" : "IMAGE";
    }

    @Override
    protected Optional<Failure> impossible(Content content) {
        return Optional.empty();
    }

    @Override
    public Taken withdraw(Work work, RemotePost post) {
        Reply reply = calls(work).delete(post.id(), work.access().token());
        return taken(reply);
    }
}
