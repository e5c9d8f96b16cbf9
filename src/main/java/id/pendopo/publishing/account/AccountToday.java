package id.pendopo.publishing.account;

import id.pendopo.directory.Directory;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.TodayItem;
import id.pendopo.platform.web.TodaySource;
import id.pendopo.publishing.LinkStatus;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.PublishingSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Accounts that have to be linked anew, now or soon. */
@Component
class AccountToday implements TodaySource {
    private final AccountLinkRepository links;
    private final Directory directory;
    private final PublishingSettings settings;
    private final InstantSource clock;

    AccountToday(
            AccountLinkRepository links,
            Directory directory,
            PublishingSettings settings,
            InstantSource clock) {
        this.links = links;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> waitingFor(Actor actor) {
        if (!actor.mayAnywhere(PublishingPermission.LINK)) {
            return List.of();
        }
        return directory.cities().stream()
                .flatMap(city -> links.ofCity(city.code()).stream())
                .filter(link -> actor.may(PublishingPermission.LINK, link.scope()))
                .flatMap(link -> item(link).stream())
                .toList();
    }

    private Optional<TodayItem> item(AccountLink link) {
        String address = "/kerja/akun-resmi/" + link.id();
        if (link.status() == LinkStatus.UNUSABLE) {
            return Optional.of(
                    new TodayItem(
                            "publishing.today.unusable",
                            List.of(link.name()),
                            address,
                            link.trouble().map(AccountLink.Trouble::since)));
        }
        int days = settings.warnDays().stream().max(Comparator.naturalOrder()).orElse(0);
        Instant soon = clock.instant().plus(Duration.ofDays(days));
        return link.expires()
                .filter(end -> end.isBefore(soon))
                .map(end ->
                        new TodayItem(
                                "publishing.today.ends",
                                List.of(link.name()),
                                address,
                                Optional.of(end)));
    }
}
