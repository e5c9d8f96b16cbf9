package id.pendopo.publishing.delivery;

import id.pendopo.directory.Network;
import id.pendopo.publishing.network.Access;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.Found;
import id.pendopo.publishing.network.Grant;
import id.pendopo.publishing.network.Linking;
import id.pendopo.publishing.network.Publisher;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.network.State;
import id.pendopo.publishing.network.Step;
import id.pendopo.publishing.network.Taken;
import id.pendopo.publishing.network.Work;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Speaks with {@link FakeNetwork} as an adapter speaks with a real network. */
final class FakePublisher implements Publisher, Linking {
    private final Network network;
    private final int port;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(FakeNetwork.PATIENCE).build();

    FakePublisher(Network network, int port) {
        this.network = network;
        this.port = port;
    }

    @Override
    public Network network() {
        return network;
    }

    @Override
    public Step prepare(Work work) {
        if (work.state().has("container")) {
            return new Step.Ready(work.state());
        }
        Said said = say("prepare", work);
        return said.status() == 200 && said.body().startsWith("c")
                ? new Step.Waiting(work.state().with("container", said.body()), Duration.ZERO)
                : new Step.Failed(work.state(), failure(said, false));
    }

    @Override
    public Step check(Work work) {
        Said said = say("check", work);
        if (said.body().startsWith("published ")) {
            return new Step.Published(work.state(), post(said.body().substring(10)));
        }
        if (said.status() == 410) {
            return new Step.Failed(
                    work.state().without("container"),
                    new Failure(Failure.Kind.RETRY, "expired", ""));
        }
        return said.body().equals("ready")
                ? new Step.Ready(work.state())
                : new Step.Failed(work.state(), failure(said, false));
    }

    @Override
    public Step finish(Work work) {
        Said said = say("create", work);
        return switch (said.status()) {
            case 200 -> new Step.Published(work.state(), post(said.body()));
            case 202 -> new Step.Waiting(work.state(), Duration.ofMillis(50));
            default -> new Step.Failed(work.state(), failure(said, true));
        };
    }

    @Override
    public Found lookFor(Work work) {
        Said said = say("find", work);
        if (said.body().startsWith("there ")) {
            return new Found.There(post(said.body().substring(6)));
        }
        return said.body().equals("not")
                ? new Found.NotThere()
                : new Found.CannotTell("status " + said.status());
    }

    @Override
    public Found standing(Work work, RemotePost post) {
        return lookFor(work);
    }

    @Override
    public Taken withdraw(Work work, RemotePost post) {
        return new Taken.NotSupported();
    }

    @Override
    public Taken correct(Work work, RemotePost post) {
        return new Taken.NotSupported();
    }

    @Override
    public URI authorise(Asked asked) {
        throw new UnsupportedOperationException("Accounts of the test are linked already");
    }

    @Override
    public Linked exchange(Asked asked, String code) {
        throw new UnsupportedOperationException("Accounts of the test are linked already");
    }

    @Override
    public Renewed refresh(Grant grant) {
        String account = grant.particulars().get("account");
        Said said = send("refresh", Map.of("account", account));
        return said.status() == 200
                ? new Renewed.Done(
                        new Grant(
                                said.body(),
                                Optional.empty(),
                                Optional.of(said.body()),
                                Optional.empty(),
                                grant.particulars()))
                : new Renewed.Failed(new Failure(Failure.Kind.RETRY, "refresh", ""));
    }

    @Override
    public Taken revoke(Access access) {
        return new Taken.Done();
    }

    /** An answer; the status 0 is none. */
    private record Said(int status, String body) {}

    /** No answer, or 5xx, to the irreversible call tells nothing. */
    private static Failure failure(Said said, boolean irreversible) {
        return switch (said.status()) {
            case 401 -> new Failure(Failure.Kind.REFRESH_TOKEN, "token", "");
            case 403 -> new Failure(Failure.Kind.ACCOUNT_UNUSABLE, "checkpoint", "");
            case 400 -> new Failure(Failure.Kind.BAD_CONTENT, "content", "");
            case 429 ->
                    new Failure(
                            Failure.Kind.RETRY,
                            "limit",
                            Optional.of(Duration.ofMillis(Long.parseLong(said.body()))),
                            "");
            default ->
                    new Failure(
                            irreversible ? Failure.Kind.UNKNOWN : Failure.Kind.RETRY,
                            "status-" + said.status(),
                            "");
        };
    }

    private static RemotePost post(String id) {
        return new RemotePost(
                id, Optional.of(URI.create("https://jejaring.contoh/" + id)), Instant.now());
    }

    private Said say(String call, Work work) {
        State state = work.state();
        return send(
                call,
                Map.of(
                        "network",
                        network.name(),
                        "account",
                        work.access().remoteAccount(),
                        "token",
                        work.access().token(),
                        "text",
                        work.content().words(),
                        "container",
                        state.get("container").orElse("")));
    }

    private Said send(String call, Map<String, String> words) {
        String form =
                words.entrySet().stream()
                        .map(e ->
                                e.getKey()
                                        + "="
                                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + call))
                        .timeout(FakeNetwork.PATIENCE)
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Said(answer.statusCode(), answer.body());
        } catch (IOException e) {
            return new Said(0, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Said(0, "");
        }
    }
}
