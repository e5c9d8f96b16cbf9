package id.pendopo.publishing.account;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.identity.IdentitySettings;
import id.pendopo.identity.Recipient;
import id.pendopo.identity.Recipients;
import id.pendopo.platform.mail.Letter;
import id.pendopo.platform.mail.Mailer;
import id.pendopo.platform.web.Texts;
import id.pendopo.publishing.PublishingPermission;
import id.pendopo.publishing.PublishingSettings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people in time when the right to post on an account ends, and keeps its tokens tidy. */
@Component
public class WatchAccounts {
    private final AccountLinkRepository links;
    private final LinkingRepository linkings;
    private final Tokens tokens;
    private final Mailer mailer;
    private final Recipients recipients;
    private final Directory directory;
    private final IdentitySettings identity;
    private final PublishingSettings settings;
    private final MessageSource messages;
    private final InstantSource clock;

    public WatchAccounts(
            AccountLinkRepository links,
            LinkingRepository linkings,
            Tokens tokens,
            Mailer mailer,
            Recipients recipients,
            Directory directory,
            IdentitySettings identity,
            PublishingSettings settings,
            MessageSource messages,
            InstantSource clock) {
        this.links = links;
        this.linkings = linkings;
        this.tokens = tokens;
        this.mailer = mailer;
        this.recipients = recipients;
        this.directory = directory;
        this.identity = identity;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    /** Warns of what ends, each warning once; forgets what nobody chose; seals with the new key. */
    @Transactional
    public void all() {
        Instant now = clock.instant();
        int first = settings.warnDays().stream().max(Comparator.naturalOrder()).orElse(0);
        links.ending(now.plus(Duration.ofDays(first))).forEach(link -> warn(link, now));
        linkings.tidy(now);
        tokens.sealAnew();
    }

    private void warn(AccountLink link, Instant now) {
        Instant end = link.expires().orElse(now);
        long left = Duration.between(now, end).toDays();
        settings.warnDays().stream()
                .filter(days -> left < days)
                .min(Comparator.naturalOrder())
                .filter(days -> links.warned(link.id(), days))
                .ifPresent(days -> write(link, days, end));
    }

    private void write(AccountLink link, int days, Instant end) {
        List<Recipient> able = recipients.whoMay(PublishingPermission.LINK, link.scope());
        ZoneId zone = directory.city(link.city()).map(City::zone).orElse(ZoneOffset.UTC);
        for (Recipient to : able) {
            var t = new Texts(messages, to.language().locale());
            String network = t.of("directory.network", link.network());
            mailer.queue(
                    new Letter(
                            "publishing:ends:%s:%d:%s:%s".formatted(link.id(), days, end, to.id()),
                            to.mail(),
                            t.of("publishing.letter.ends.subject", link.name(), network)
                                    .replaceAll("\\p{Cntrl}+", " "),
                            t.of(
                                    "publishing.letter.ends.body",
                                    to.name(),
                                    link.name(),
                                    network,
                                    t.moment(end, zone),
                                    address(link))));
        }
    }

    private String address(AccountLink link) {
        return identity.origin()
                        .map(URI::toString)
                        .or(() ->
                                directory
                                        .city(link.city())
                                        .flatMap(City::host)
                                        .map(host -> "https://" + host))
                        .orElse("")
                + "/kerja/akun-resmi/"
                + link.id();
    }
}
