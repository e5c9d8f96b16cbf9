package id.pendopo.sites.twin.hub;

import id.pendopo.sites.OnSite;
import id.pendopo.sites.SiteKind;
import id.pendopo.sites.twin.feed.WriteFeed;
import id.pendopo.sites.twin.hub.HubRequest.Mode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The door of the hub (W3C WebSub, 5). Answers at once; the subscriber is asked afterwards, so that
 * nobody can subscribe somebody else.
 */
@RestController
@OnSite(SiteKind.PORTAL)
class HubController {
    static final Duration USUAL_LEASE = Duration.ofDays(10);
    static final Duration LONGEST_LEASE = Duration.ofDays(30);
    static final Duration SHORTEST_LEASE = Duration.ofMinutes(5);
    static final int MOST_WAITING = 2_000;
    static final int MOST_OF_HOST = 500;
    private static final int LONGEST_ADDRESS = 1_000;
    private static final int LONGEST_SECRET = 199;
    private static final int TOO_MANY = 429;

    private final HubRepository repository;
    private final HubOutlet outlet;
    private final WriteFeed feeds;
    private final InstantSource clock;

    HubController(
            HubRepository repository, HubOutlet outlet, WriteFeed feeds, InstantSource clock) {
        this.repository = repository;
        this.outlet = outlet;
        this.feeds = feeds;
        this.clock = clock;
    }

    @PostMapping(path = "/websub", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> ask(
            @RequestParam("hub.callback") String callback,
            @RequestParam("hub.mode") String mode,
            @RequestParam("hub.topic") String topic,
            @RequestParam(name = "hub.lease_seconds", defaultValue = "") String lease,
            @RequestParam(name = "hub.secret", defaultValue = "") String secret) {
        Optional<Mode> wanted =
                Arrays.stream(Mode.values()).filter(m -> m.word().equals(mode)).findFirst();
        Optional<URI> back =
                address(callback).filter(outlet::reaches).filter(HubController::isPlain);
        Optional<URI> feed = address(topic).filter(feeds::isAt);
        if (wanted.isEmpty()) {
            return refused("hub.mode: expected subscribe or unsubscribe");
        }
        if (back.isEmpty()) {
            return refused("hub.callback: expected an http or https address that can be reached");
        }
        if (feed.isEmpty()) {
            return refused("hub.topic: no feed of this installation has this address");
        }
        if (secret.getBytes(StandardCharsets.UTF_8).length > LONGEST_SECRET) {
            return refused("hub.secret: longer than 199 bytes");
        }
        if (repository.waiting() >= MOST_WAITING
                || repository.subscriptions(back.get().getHost()) >= MOST_OF_HOST) {
            return ResponseEntity.status(TOO_MANY).body("too many subscriptions, try later\n");
        }
        repository.ask(
                new HubRequest(back.get(), feed.get(), wanted.get(), lease(lease), secret),
                clock.instant());
        return ResponseEntity.accepted().build();
    }

    /** What is asked for, held between the shortest and the longest; the usual one if no number. */
    static Duration lease(String seconds) {
        if (!seconds.matches("\\d{1,9}")) {
            return USUAL_LEASE;
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(seconds));
        if (asked.compareTo(SHORTEST_LEASE) < 0) {
            return SHORTEST_LEASE;
        }
        return asked.compareTo(LONGEST_LEASE) > 0 ? LONGEST_LEASE : asked;
    }

    private static Optional<URI> address(String written) {
        try {
            return written.length() > LONGEST_ADDRESS
                    ? Optional.empty()
                    : Optional.of(new URI(written));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(URI callback) {
        return callback.getRawFragment() == null && callback.getRawUserInfo() == null;
    }

    private static ResponseEntity<String> refused(String why) {
        return ResponseEntity.badRequest().contentType(MediaType.TEXT_PLAIN).body(why + "\n");
    }
}
