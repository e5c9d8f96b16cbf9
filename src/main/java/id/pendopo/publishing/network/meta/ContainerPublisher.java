package id.pendopo.publishing.network.meta;

import id.pendopo.publishing.network.Content;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.Found;
import id.pendopo.publishing.network.Medium;
import id.pendopo.publishing.network.Publisher;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.network.State;
import id.pendopo.publishing.network.Step;
import id.pendopo.publishing.network.Taken;
import id.pendopo.publishing.network.Work;
import id.pendopo.publishing.network.wire.Outlet;
import id.pendopo.publishing.network.wire.Reply;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The way of Instagram and Threads: a container is made, worked on by the network, and published
 * once; it says itself whether it was. Each network gives its own names and fields.
 */
public abstract class ContainerPublisher implements Publisher {
    private static final Duration AGAIN = Duration.ofSeconds(20);
    private static final Pattern CODE = Pattern.compile("\\b(\\d{5,7})\\b");

    private final Outlet outlet;
    private final MetaFailures failures;
    private final Dialect dialect;
    private final DailyAllowance allowance;
    private final PublishedMedia shown;

    protected ContainerPublisher(Outlet outlet, InstantSource clock, Dialect dialect) {
        this.outlet = outlet;
        this.dialect = dialect;
        this.failures = new MetaFailures(dialect.name());
        this.allowance = new DailyAllowance(dialect, failures);
        this.shown = new PublishedMedia(dialect, clock);
    }

    /**
     * How one network calls it.
     *
     * @param name begins every code, as {@code instagram}
     * @param door the address's name in the settings
     * @param create where containers are made, and posts are listed
     * @param publish where they are published
     * @param limit where the daily allowance is read
     * @param usage the field that says how much of it is used
     * @param status the field that says how a container stands
     * @param reason the field that says why
     * @param words the field of the text
     */
    public record Dialect(
            String name,
            String door,
            String create,
            String publish,
            String limit,
            String usage,
            String status,
            String reason,
            String words) {}

    /** What a container of words and at most one medium is asked for with. */
    protected abstract Map<String, String> single(Content content);

    /** What a part of a carousel is asked for with, besides its medium. */
    protected abstract String childType(Medium medium);

    /** Why a content cannot be published here at all; empty if it can. */
    protected abstract Optional<Failure> impossible(Content content);

    @Override
    public Step prepare(Work work) {
        State state = work.state();
        Optional<Failure> impossible = impossible(work.content());
        if (impossible.isPresent()) {
            return new Step.Failed(state, impossible.get());
        }
        if (!state.has("room")) {
            return allowance.asked(calls(work), work);
        }
        if (state.has("container")) {
            return container(work, state.get("container").orElseThrow());
        }
        List<Medium> media = work.content().media();
        return media.size() <= 1
                ? create(work, "container", single(work.content()))
                : carousel(work, media);
    }

    /** The medium's own fields. */
    protected static Map<String, String> medium(Medium medium) {
        var fields = new LinkedHashMap<String, String>();
        boolean picture = medium.kind() == Medium.Kind.PICTURE;
        fields.put(picture ? "image_url" : "video_url", medium.publicAddress().toString());
        if (picture && !medium.alt().isBlank()) {
            fields.put("alt_text", medium.alt());
        }
        return fields;
    }

    private Step create(Work work, String name, Map<String, String> fields) {
        Reply reply = calls(work).post(account(work) + "/" + dialect.create(), token(work), fields);
        if (!(reply instanceof Reply.Said said && said.good()) || said.text("id").isEmpty()) {
            return failed(work.state(), reply);
        }
        return new Step.Waiting(work.state().with(name, said.text("id")), Duration.ZERO);
    }

    private Step carousel(Work work, List<Medium> media) {
        var children = new ArrayList<String>();
        for (int i = 0; i < media.size(); i++) {
            Optional<String> child = work.state().get("child." + i);
            if (child.isEmpty()) {
                Map<String, String> fields = medium(media.get(i));
                fields.put("is_carousel_item", "true");
                String type = childType(media.get(i));
                if (!type.isEmpty()) {
                    fields.put("media_type", type);
                }
                return create(work, "child." + i, fields);
            }
            children.add(child.get());
        }
        for (String child : children) {
            Step step = container(work, child);
            if (!(step instanceof Step.Ready)) {
                return step;
            }
        }
        return create(
                work,
                "container",
                Map.of(
                        "media_type",
                        "CAROUSEL",
                        "children",
                        String.join(",", children),
                        dialect.words(),
                        work.content().words()));
    }

    /** How a container stands; one that has run out or failed is forgotten, to be made anew. */
    private Step container(Work work, String id) {
        Reply reply =
                calls(work)
                        .get(
                                id,
                                token(work),
                                Map.of("fields", dialect.status() + "," + dialect.reason()));
        if (!(reply instanceof Reply.Said said && said.good())) {
            return failed(work.state(), reply);
        }
        return switch (said.text(dialect.status())) {
            case "FINISHED" -> new Step.Ready(work.state());
            case "PUBLISHED" -> new Step.Published(work.state(), shown.of(calls(work), work));
            case "EXPIRED" -> new Step.Waiting(State.none(), Duration.ZERO);
            case "ERROR" -> new Step.Failed(State.none(), refused(said.text(dialect.reason())));
            default -> new Step.Waiting(work.state(), AGAIN);
        };
    }

    private Failure refused(String status) {
        Matcher code = CODE.matcher(status);
        return code.find()
                ? failures.coded(Integer.parseInt(code.group(1)), status)
                : new Failure(Failure.Kind.RETRY, dialect.name() + "-container", status);
    }

    @Override
    public Step check(Work work) {
        Optional<String> id = work.state().get("container");
        return id.isEmpty()
                ? new Step.Waiting(work.state(), Duration.ZERO)
                : container(work, id.get());
    }

    @Override
    public Step finish(Work work) {
        String container = work.state().get("container").orElseThrow();
        Reply reply =
                calls(work)
                        .post(
                                account(work) + "/" + dialect.publish(),
                                token(work),
                                Map.of("creation_id", container));
        if (!(reply instanceof Reply.Said said && said.good()) || said.text("id").isEmpty()) {
            return refused(work, container, reply);
        }
        String id = said.text("id");
        return new Step.Published(work.state().with("sent", id), shown.post(calls(work), work, id));
    }

    /** A refusal may mean that it was published before: the container knows. */
    private Step refused(Work work, String container, Reply reply) {
        Step failed = new Step.Failed(work.state(), failures.once(reply));
        if (reply instanceof Reply.Said said && said.status() >= 400 && said.status() < 500) {
            Step now = container(work, container);
            return now instanceof Step.Published ? now : failed;
        }
        return failed;
    }

    @Override
    public Found lookFor(Work work) {
        Optional<String> id = work.state().get("container");
        if (id.isEmpty()) {
            return new Found.NotThere();
        }
        Reply reply =
                calls(work)
                        .get(
                                id.get(),
                                token(work),
                                Map.of("fields", dialect.status() + "," + dialect.reason()));
        if (!(reply instanceof Reply.Said said && said.good())) {
            return new Found.CannotTell(failures.retry(reply).code());
        }
        return switch (said.text(dialect.status())) {
            case "PUBLISHED" -> new Found.There(shown.of(calls(work), work));
            case "FINISHED", "EXPIRED", "ERROR" -> new Found.NotThere();
            default -> new Found.CannotTell("the container is being worked on");
        };
    }

    /** One whose own id was never told cannot be asked for. */
    @Override
    public Found standing(Work work, RemotePost post) {
        if (post.id().startsWith("container:")) {
            return new Found.CannotTell("the network never told the post's id");
        }
        Reply reply = calls(work).get(post.id(), token(work), Map.of("fields", "id"));
        return failures.standing(reply, post);
    }

    @Override
    public Taken correct(Work work, RemotePost post) {
        return new Taken.NotSupported();
    }

    /** Also done if the post was gone before. */
    protected final Taken taken(Reply reply) {
        if (reply instanceof Reply.Said said) {
            JsonNode error = said.json().path("error");
            boolean gone =
                    error.path("code").asInt(0) == 100
                            && error.path("error_subcode").asInt(0) == 33;
            if (said.good() || gone) {
                return new Taken.Done();
            }
        }
        return new Taken.Failed(failures.retry(reply));
    }

    private Step failed(State state, Reply reply) {
        return new Step.Failed(state, failures.retry(reply));
    }

    /** An account may have been linked through another door, as through its Facebook page. */
    protected final MetaCalls calls(Work work) {
        String door = work.access().particulars().getOrDefault("door", dialect.door());
        return new MetaCalls(outlet, network(), door, failures);
    }

    private static String account(Work work) {
        return work.access().remoteAccount();
    }

    private static String token(Work work) {
        return work.access().token();
    }
}
