package id.pendopo.publishing.account;

import id.pendopo.directory.City;
import id.pendopo.directory.Network;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.secret.KeyRing;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.Linking;
import id.pendopo.publishing.network.Networks;
import id.pendopo.publishing.network.Offer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way to a network and back: the state belongs to the session and the person who began, works
 * once and for some minutes; the network's code is exchanged with the verifier of PKCE.
 */
@Component
public class LinkAccount {
    private static final Duration WAY = Duration.ofMinutes(15);
    private static final Duration CHOICE = Duration.ofMinutes(30);
    private static final int BYTES = 32;
    private static final TypeReference<List<Offer>> OFFERS = new TypeReference<>() {};
    private final LinkingRepository linkings;
    private final Networks networks;
    private final KeyRing keys;
    private final JsonMapper json;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public LinkAccount(
            LinkingRepository linkings,
            Networks networks,
            KeyRing publishingKeys,
            JsonMapper json,
            InstantSource clock) {
        this.linkings = linkings;
        this.networks = networks;
        this.keys = publishingKeys;
        this.json = json;
        this.clock = clock;
    }

    /** What came of the way back. */
    public sealed interface Back {
        /** There is something to choose from. */
        record Offered(UUID choice) implements Back {}

        /** The state is unknown, used, too old, or of another session. */
        record Stale() implements Back {}

        record Failed(Failure failure) implements Back {}
    }

    /** What a person may choose from. */
    public record Choice(UUID id, Network network, Optional<UnitId> unit, List<Offer> offers) {}

    /**
     * Where the person is sent to agree; empty if there is no adapter.
     *
     * @param unit whose account it is to be; empty for the city itself
     * @param redirect where the network sends the person back
     */
    public Optional<URI> begin(
            City city,
            Optional<UnitId> unit,
            Network network,
            String session,
            URI redirect,
            Actor by) {
        by.demand(PublishingPermission.LINK, scope(city, unit));
        Optional<Linking> linking = networks.linking(network);
        if (linking.isEmpty()) {
            return Optional.empty();
        }
        String state = secret();
        String verifier = secret();
        Instant now = clock.instant();
        linkings.begin(
                hash(state),
                hash(session),
                new LinkingRepository.Purpose(by.id(), city.code(), unit, network),
                keys.seal(verifier.getBytes(StandardCharsets.UTF_8), "linking"),
                now,
                now.plus(WAY));
        return Optional.of(linking.get().authorise(new Linking.Asked(state, verifier, redirect)));
    }

    /** The person is back with the network's code. */
    public Back back(
            Network network, String state, String code, String session, URI redirect, Actor by) {
        Instant now = clock.instant();
        Optional<LinkingRepository.Begun> begun =
                linkings.use(hash(state), hash(session), by.id(), now)
                        .filter(b -> b.purpose().network() == network);
        if (begun.isEmpty() || code.isBlank()) {
            return new Back.Stale();
        }
        String verifier =
                new String(keys.open(begun.get().verifier(), "linking"), StandardCharsets.UTF_8);
        Linking linking = networks.linking(network).orElseThrow();
        return switch (linking.exchange(new Linking.Asked(state, verifier, redirect), code)) {
            case Linking.Linked.Failed(var failure) -> new Back.Failed(failure);
            case Linking.Linked.Offered(var offers) ->
                    new Back.Offered(
                            linkings.offer(
                                    begun.get().purpose(),
                                    keys.seal(json.writeValueAsBytes(offers), "offers"),
                                    now,
                                    now.plus(CHOICE)));
        };
    }

    /** What is still there to choose from. */
    public Optional<Choice> choice(UUID id, Actor by) {
        return linkings.choice(id, by.id(), clock.instant())
                .map(kept ->
                        new Choice(
                                id, kept.purpose().network(), kept.purpose().unit(), offers(kept)));
    }

    List<Offer> offers(LinkingRepository.Kept kept) {
        return json.readValue(keys.open(kept.offers(), "offers"), OFFERS);
    }

    static Scope scope(City city, Optional<UnitId> unit) {
        return unit.map(u -> Scope.unit(city.code().value(), u.value())).orElseGet(city::scope);
    }

    private String secret() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
