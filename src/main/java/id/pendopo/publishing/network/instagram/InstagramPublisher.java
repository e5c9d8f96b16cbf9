package id.pendopo.publishing.network.instagram;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Content;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.Medium;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.network.Taken;
import id.pendopo.publishing.network.Work;
import id.pendopo.publishing.network.meta.ContainerPublisher;
import id.pendopo.publishing.network.wire.Outlet;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Posts, reels and stories of Instagram; never words alone. Source:
 * developers.facebook.com/docs/instagram-platform/content-publishing.
 */
public final class InstagramPublisher extends ContainerPublisher {
    private static final Dialect DIALECT =
            new Dialect(
                    "instagram",
                    "login-graph",
                    "media",
                    "media_publish",
                    "content_publishing_limit",
                    "quota_usage",
                    "status_code",
                    "status",
                    "caption");

    public InstagramPublisher(Outlet outlet, InstantSource clock) {
        super(outlet, clock, DIALECT);
    }

    @Override
    public Network network() {
        return Network.INSTAGRAM;
    }

    @Override
    protected Map<String, String> single(Content content) {
        Medium medium = content.media().getFirst();
        var fields = new LinkedHashMap<>(medium(medium));
        if (content.form() == Content.Form.STORY) {
            fields.put("media_type", "STORIES");
            return fields;
        }
        fields.put("caption", content.words());
        if (medium.kind() == Medium.Kind.VIDEO) {
            fields.put("media_type", "REELS");
        }
        return fields;
    }

    @Override
    protected String childType(Medium medium) {
        return medium.kind() == Medium.Kind.VIDEO ? "VIDEO" : "";
    }

    @Override
    protected Optional<Failure> impossible(Content content) {
        return content.media().isEmpty()
                ? Optional.of(
                        new Failure(
                                Failure.Kind.BAD_CONTENT,
                                "instagram-no-media",
                                "no picture or video"))
                : Optional.empty();
    }

    /** The interface has no call for it. */
    @Override
    public Taken withdraw(Work work, RemotePost post) {
        return new Taken.NotSupported();
    }
}
