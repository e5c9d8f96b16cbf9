package id.pendopo.newsroom.narrative;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.identity.IdentitySettings;
import id.pendopo.identity.Recipient;
import id.pendopo.identity.Recipients;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.mail.Letter;
import id.pendopo.platform.mail.Mailer;
import id.pendopo.platform.web.Texts;
import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The mails about narratives, to the units' own people who may write, each in their language. */
@Component
class NarrativeLetters {
    private final Mailer mailer;
    private final Recipients recipients;
    private final Directory directory;
    private final IdentitySettings identity;
    private final MessageSource messages;

    NarrativeLetters(
            Mailer mailer,
            Recipients recipients,
            Directory directory,
            IdentitySettings identity,
            MessageSource messages) {
        this.mailer = mailer;
        this.recipients = recipients;
        this.directory = directory;
        this.identity = identity;
        this.messages = messages;
    }

    /**
     * Queues one letter for each person.
     *
     * @param occasion {@code given}, {@code reminded} or {@code corrected}
     * @param key the same for the same occasion: a second time queues none again
     */
    void queue(Narrative narrative, Collection<UnitId> units, String occasion, String key) {
        City city = directory.city(narrative.city()).orElseThrow();
        Set<Recipient> desk =
                new HashSet<>(recipients.whoMay(NewsroomPermission.WRITE, city.scope()));
        for (UnitId unit : units) {
            List<Recipient> own =
                    recipients
                            .whoMay(
                                    NewsroomPermission.WRITE,
                                    Scope.unit(city.code().value(), unit.value()))
                            .stream()
                            .filter(person -> !desk.contains(person))
                            .toList();
            for (Recipient to : own) {
                mailer.queue(letter(narrative, city, unit, to, occasion, key));
            }
        }
    }

    private Letter letter(
            Narrative narrative,
            City city,
            UnitId unit,
            Recipient to,
            String occasion,
            String key) {
        var t = new Texts(messages, to.language().locale());
        String title = narrative.wording().title();
        return new Letter(
                "newsroom:narrative:%s:%s:%s:%s".formatted(key, narrative.id(), unit, to.id()),
                to.mail(),
                t.of("newsroom.narrative.letter." + occasion + ".subject", title)
                        .replaceAll("\\p{Cntrl}+", " "),
                t.of(
                        "newsroom.narrative.letter." + occasion + ".body",
                        to.name(),
                        city.name(),
                        title,
                        directory.unit(unit).map(Unit::name).orElse(""),
                        points(narrative),
                        narrative.correction(),
                        origin(city) + "/kerja/narasi/" + narrative.id()));
    }

    private static String points(Narrative narrative) {
        return narrative.terms().messages().stream()
                .map(message -> "- " + message)
                .collect(Collectors.joining("\n"));
    }

    private String origin(City city) {
        return identity.origin()
                .map(URI::toString)
                .or(() -> city.host().map(host -> "https://" + host))
                .orElse("");
    }
}
