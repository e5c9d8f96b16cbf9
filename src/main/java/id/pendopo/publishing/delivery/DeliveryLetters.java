package id.pendopo.publishing.delivery;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.identity.IdentitySettings;
import id.pendopo.identity.Recipient;
import id.pendopo.identity.Recipients;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.mail.Letter;
import id.pendopo.platform.mail.Mailer;
import id.pendopo.platform.web.Texts;
import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.PostFailed;
import id.pendopo.publishing.PublishingPermission;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to those who can act when a post does not go on without a person. */
@Component
class DeliveryLetters {
    private final DeliveryRepository deliveries;
    private final Mailer mailer;
    private final Recipients recipients;
    private final Directory directory;
    private final IdentitySettings identity;
    private final MessageSource messages;

    DeliveryLetters(
            DeliveryRepository deliveries,
            Mailer mailer,
            Recipients recipients,
            Directory directory,
            IdentitySettings identity,
            MessageSource messages) {
        this.deliveries = deliveries;
        this.mailer = mailer;
        this.recipients = recipients;
        this.directory = directory;
        this.identity = identity;
        this.messages = messages;
    }

    /** A letter for the same state of the same attempt is queued once. */
    @ApplicationModuleListener
    void on(PostFailed failed) {
        deliveries
                .find(failed.delivery())
                .filter(d -> d.state() == failed.state())
                .ifPresent(d -> write(d, failed));
    }

    private void write(Delivery delivery, PostFailed failed) {
        Scope scope = delivery.subject().scope();
        String permission =
                failed.state() == DeliveryState.HELD
                        ? PublishingPermission.LINK
                        : PublishingPermission.POST;
        List<Recipient> able = recipients.whoMay(permission, scope);
        List<Recipient> own =
                able.stream()
                        .filter(r -> r.id().value().equals(delivery.plannedBy().id()))
                        .toList();
        for (Recipient to : own.isEmpty() ? able : own) {
            letter(to, delivery, failed);
        }
    }

    private void letter(Recipient to, Delivery delivery, PostFailed failed) {
        var t = new Texts(messages, to.language().locale());
        String headline = delivery.subject().headline().replaceAll("\\p{Cntrl}+", " ");
        String network = t.of("directory.network", failed.network());
        mailer.queue(
                new Letter(
                        "publishing:%s:%s:%s"
                                .formatted(failed.state(), occasion(delivery), to.id()),
                        to.mail(),
                        t.of(
                                "publishing.letter.subject",
                                t.of("publishing.state", failed.state()),
                                headline),
                        t.of(
                                "publishing.letter.body",
                                to.name(),
                                headline,
                                network,
                                t.of("publishing.letter.what", failed.state()),
                                address(delivery))));
    }

    /** An account that fails holds many posts; that is one occasion a day. */
    private static String occasion(Delivery delivery) {
        return delivery.state() == DeliveryState.HELD
                ? delivery.subject().link()
                        + ":"
                        + delivery.changedAt().atZone(ZoneOffset.UTC).toLocalDate()
                : delivery.id() + ":" + delivery.version();
    }

    private String address(Delivery delivery) {
        return identity.origin()
                        .map(URI::toString)
                        .or(() ->
                                directory
                                        .city(delivery.subject().city())
                                        .flatMap(City::host)
                                        .map(host -> "https://" + host))
                        .orElse("")
                + "/kerja/antrean/"
                + delivery.id();
    }
}
