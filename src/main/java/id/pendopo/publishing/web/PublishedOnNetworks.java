package id.pendopo.publishing.web;

import id.pendopo.directory.City;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryPanel;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Texts;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.account.AccountLinkRepository;
import id.pendopo.publishing.delivery.Delivery;
import id.pendopo.publishing.delivery.DeliveryRepository;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.proof.ProofRepository;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The proofs of a story's posts, on the story's page. */
@Component
class PublishedOnNetworks implements StoryPanel {
    private static final int SHORT = 12;
    private final DeliveryRepository deliveries;
    private final AccountLinkRepository links;
    private final ProofRepository proofs;
    private final MessageSource messages;

    PublishedOnNetworks(
            DeliveryRepository deliveries,
            AccountLinkRepository links,
            ProofRepository proofs,
            MessageSource messages) {
        this.deliveries = deliveries;
        this.links = links;
        this.proofs = proofs;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Section> of(City city, StoryId story, Actor reader) {
        List<Delivery> all =
                deliveries.ofStory(story).stream()
                        .filter(d -> reader.may(PublishingPermission.VIEW, d.subject().scope()))
                        .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var t = new Texts(messages, LocaleContextHolder.getLocale());
        return Optional.of(
                new Section(
                        "publishing/storypanel",
                        new StoryPanelPage(all.stream().map(d -> row(d, city, t)).toList())));
    }

    private StoryPanelPage.Row row(Delivery delivery, City city, Texts t) {
        return new StoryPanelPage.Row(
                QueueController.PATH + "/" + delivery.id(),
                links.find(delivery.subject().link()).map(AccountLink::name).orElse(""),
                t.of("directory.network", delivery.subject().network()),
                DeliveryWords.tone(delivery.state()),
                t.of("publishing.state", delivery.state()),
                t.moment(
                        delivery.remote().map(RemotePost::at).orElse(delivery.way().dueAt()),
                        city.zone()),
                delivery.remote().flatMap(RemotePost::permalink).map(URI::toString).orElse(""),
                proofs.of(delivery.id()).stream()
                        .findFirst()
                        .map(p -> p.hash().substring(0, SHORT))
                        .orElse(""),
                DeliveryWords.why(delivery, t));
    }
}
