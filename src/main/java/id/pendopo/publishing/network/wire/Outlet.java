package id.pendopo.publishing.network.wire;

import id.pendopo.directory.Network;
import id.pendopo.platform.fetch.Answer;
import id.pendopo.platform.fetch.Ask;
import id.pendopo.platform.fetch.FetchSettings;
import id.pendopo.platform.fetch.GuardedClient;
import id.pendopo.platform.fetch.GuardedResolver;
import id.pendopo.platform.fetch.Headers;
import id.pendopo.platform.fetch.Outcome;
import id.pendopo.platform.fetch.Sender;
import id.pendopo.platform.fetch.Trust;
import id.pendopo.publishing.network.NetworkSettings;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The one place through which anything reaches a network. Where nothing may leave, only the
 * practice networks are reached, whatever an address says; where it may, only the hosts that the
 * settings name, over TLS.
 */
public final class Outlet implements AutoCloseable {
    private static final int LONGEST_ANSWER = 4 * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final NetworkSettings settings;
    private final boolean outward;
    private final Optional<PracticeDoor> practice;
    private final Sender light;
    private final Sender heavy;

    /**
     * @param outward whether anything may leave for real networks
     */
    public Outlet(
            NetworkSettings settings,
            boolean outward,
            Optional<PracticeDoor> practice,
            InstantSource clock) {
        this(
                settings,
                outward,
                practice,
                client(settings, outward, settings.call(), clock),
                client(settings, outward, settings.upload(), clock));
    }

    /** With other senders, so that a test sees what would leave. */
    Outlet(
            NetworkSettings settings,
            boolean outward,
            Optional<PracticeDoor> practice,
            Sender light,
            Sender heavy) {
        this.settings = settings;
        this.outward = outward;
        this.practice = practice;
        this.light = light;
        this.heavy = heavy;
    }

    private static GuardedClient client(
            NetworkSettings settings, boolean outward, Duration whole, InstantSource clock) {
        FetchSettings limits =
                FetchSettings.defaults()
                        .withTimes(settings.connect(), settings.silence(), whole)
                        .withBodyLimit(LONGEST_ANSWER);
        FetchSettings allowed = outward ? limits : limits.withLoopback();
        return new GuardedClient(allowed, new GuardedResolver(allowed), Trust.ofJdk(clock));
    }

    /** What is known of the network. */
    public NetworkSettings.Facts facts(Network network) {
        return settings.of(network);
    }

    /**
     * The address to ask at: the real one, or what stands in for it.
     *
     * @param name as in the settings, as {@code graph}
     */
    public URI at(Network network, String name, String path) {
        URI real = settings.of(network).addresses().get(name);
        if (real == null) {
            throw new IllegalStateException(
                    "%s has no address '%s', expected pendopo.publishing.networks.%s.addresses.%s"
                            .formatted(
                                    network, name, network.name().toLowerCase(Locale.ROOT), name));
        }
        URI base =
                outward ? real : practice.map(door -> door.insteadOf(network, real)).orElse(real);
        return URI.create(base + path);
    }

    /** Our application's name at the network; empty if it has none yet. */
    public String clientId(Network network) {
        return outward || practice.isEmpty()
                ? settings.of(network).clientId()
                : practice.get().clientId();
    }

    public String clientSecret(Network network) {
        return outward || practice.isEmpty()
                ? settings.of(network).clientSecret()
                : practice.get().clientSecret();
    }

    /** Sends once. Never throws; a reply tells what is known. */
    public Reply send(Request request) {
        Optional<Reply.Held> held = held(request);
        if (held.isPresent()) {
            return held.get();
        }
        var headers = new ArrayList<>(request.headers());
        // A connection of its own: a kept one may be closed by the other side at the very moment
        // of the irreversible call, and nobody could tell whether it arrived.
        headers.add(new Headers.Field("Connection", "close"));
        var ask =
                new Ask(
                        request.address(),
                        request.method(),
                        headers,
                        LONGEST_ANSWER,
                        request.body());
        Sender sender = request.heavy() ? heavy : light;
        return switch (sender.send(ask)) {
            case Answer.Got got ->
                    new Reply.Said(got.status(), got.headers(), json(got.body()), !got.truncated());
            case Answer.Lost lost ->
                    new Reply.Silent(
                            arrived(lost.why()),
                            "network-" + lost.why().code(),
                            request + ": " + lost.why().code());
        };
    }

    /** Our own rule about where anything may go. */
    private Optional<Reply.Held> held(Request request) {
        URI to = request.address();
        if (!outward) {
            boolean allowed = practice.isPresent() && practice.get().owns(to);
            return allowed
                    ? Optional.empty()
                    : Optional.of(
                            new Reply.Held(
                                    "outward-off",
                                    "%s is a real network; pendopo.platform.outward is false"
                                            .formatted(to.getHost())));
        }
        boolean known =
                settings.of(request.network()).addresses().values().stream()
                        .anyMatch(real -> real.getHost().equalsIgnoreCase(to.getHost()));
        return known && "https".equals(to.getScheme())
                ? Optional.empty()
                : Optional.of(
                        new Reply.Held(
                                "address-unknown",
                                "%s is no https address of %s in the settings"
                                        .formatted(to.getHost(), request.network())));
    }

    /** Whether the request may have reached the network before it was lost. */
    private static boolean arrived(Outcome.Failed why) {
        return why instanceof Outcome.AnswerTimedOut
                || why instanceof Outcome.ConnectionReset
                || why instanceof Outcome.NotHttp;
    }

    private static JsonNode json(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    @Override
    public void close() {
        for (Sender sender : java.util.List.of(light, heavy)) {
            if (sender instanceof GuardedClient client) {
                client.close();
            }
        }
    }
}
