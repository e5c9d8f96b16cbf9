package id.pendopo.sites.twin.hub;

import id.pendopo.platform.fetch.Answer;
import id.pendopo.platform.fetch.Headers;
import id.pendopo.sites.twin.feed.WriteFeed;
import id.pendopo.sites.twin.feed.WrittenFeed;
import id.pendopo.sites.twin.hub.HubRepository.Due;
import id.pendopo.sites.twin.hub.HubRepository.Waiting;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The hub's work: asks subscribers whether they meant it, and sends them feeds that changed (W3C
 * WebSub). What is to be done stands in the database, so a crash delays and loses nothing; a
 * subscriber may be told twice.
 */
@Component
class Hub {
    static final int MOST_ATTEMPTS = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    /** Longer than one call can take. */
    private static final Duration TAKEN = Duration.ofMinutes(2);

    private static final int CHALLENGE_BYTES = 24;
    private static final int SOME = 100;
    private static final int OK = 200;
    private static final int NOT_OK = 300;
    private static final int GONE = 410;

    private final HubRepository repository;
    private final HubOutlet outlet;
    private final WriteFeed feeds;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Hub(HubRepository repository, HubOutlet outlet, WriteFeed feeds, InstantSource clock) {
        this.repository = repository;
        this.outlet = outlet;
        this.feeds = feeds;
        this.clock = clock;
    }

    /** Does what is due, but not for ever; the next run goes on. */
    void work() {
        repository.forgetExpired(clock.instant());
        for (int i = 0; i < SOME && verifyOne(); i++) {
            continue;
        }
        for (int i = 0; i < SOME && tellOne(); i++) {
            continue;
        }
    }

    /** Doubles with each attempt. */
    static Duration pause(int attempts) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_ATTEMPTS));
    }

    private boolean verifyOne() {
        Optional<Waiting> waiting = repository.takeRequest(clock.instant(), TAKEN);
        waiting.ifPresent(w -> {
            if (means(w.request())) {
                apply(w.request());
            }
            repository.forgetRequest(w.id());
        });
        return waiting.isPresent();
    }

    /** Whoever asked may not be the subscriber: only an echo of our challenge is a yes. */
    private boolean means(HubRequest request) {
        var bytes = new byte[CHALLENGE_BYTES];
        random.nextBytes(bytes);
        String challenge = HexFormat.of().formatHex(bytes);
        return outlet.ask(verification(request, challenge)) instanceof Answer.Got got
                && got.status() >= OK
                && got.status() < NOT_OK
                && new String(got.body(), StandardCharsets.UTF_8).equals(challenge);
    }

    private static URI verification(HubRequest request, String challenge) {
        String callback = request.callback().toString();
        String lease =
                switch (request.mode()) {
                    case SUBSCRIBE -> "&hub.lease_seconds=" + request.lease().toSeconds();
                    case UNSUBSCRIBE -> "";
                };
        return URI.create(
                callback
                        + (request.callback().getRawQuery() == null ? "?" : "&")
                        + "hub.mode="
                        + request.mode().word()
                        + "&hub.topic="
                        + URLEncoder.encode(request.topic().toString(), StandardCharsets.UTF_8)
                        + "&hub.challenge="
                        + challenge
                        + lease);
    }

    private void apply(HubRequest request) {
        switch (request.mode()) {
            case SUBSCRIBE -> repository.subscribe(request, clock.instant());
            case UNSUBSCRIBE -> repository.unsubscribe(request);
        }
    }

    private boolean tellOne() {
        Instant now = clock.instant();
        Optional<Due> due = repository.takeDue(now, TAKEN);
        due.ifPresent(d ->
                feeds.at(d.topic())
                        .ifPresentOrElse(
                                feed -> tell(d, feed, now.plus(TAKEN)),
                                () -> repository.drop(d.id())));
        return due.isPresent();
    }

    private void tell(Due due, WrittenFeed feed, Instant taken) {
        Answer answer = outlet.send(due.callback(), headers(due, feed), feed.bytes());
        int status = answer instanceof Answer.Got got ? got.status() : 0;
        if (status >= OK && status < NOT_OK) {
            repository.told(due.id(), taken);
        } else if (status == GONE || due.attempts() + 1 >= MOST_ATTEMPTS) {
            repository.drop(due.id());
        } else {
            repository.failed(due.id(), clock.instant().plus(pause(due.attempts())));
        }
    }

    private static List<Headers.Field> headers(Due due, WrittenFeed feed) {
        var headers = new ArrayList<Headers.Field>();
        headers.add(new Headers.Field("Content-Type", feed.type()));
        headers.add(new Headers.Field("Link", feed.links()));
        if (!due.secret().isEmpty()) {
            headers.add(
                    new Headers.Field(
                            "X-Hub-Signature", "sha256=" + signature(due.secret(), feed.bytes())));
        }
        return headers;
    }

    static String signature(String secret, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC with SHA-256", e);
        }
    }
}
