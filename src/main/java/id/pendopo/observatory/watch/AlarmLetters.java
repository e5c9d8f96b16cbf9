package id.pendopo.observatory.watch;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.identity.Recipient;
import id.pendopo.observatory.Alarm;
import id.pendopo.platform.mail.Letter;
import id.pendopo.platform.mail.Mailer;
import id.pendopo.platform.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes mails about alarms, in the reader's language, and queues them with the transaction. */
@Component
class AlarmLetters {
    private static final int LONGEST_SIGN = 80;

    /** Where insight shows the watch over a unit's site, by the unit's id. */
    private static final String PAGES = "/kerja/pengamatan/";

    private final Mailer mailer;
    private final Directory directory;
    private final CityOrigin origins;
    private final MessageSource messages;

    AlarmLetters(Mailer mailer, Directory directory, CityOrigin origins, MessageSource messages) {
        this.mailer = mailer;
        this.directory = directory;
        this.origins = origins;
        this.messages = messages;
    }

    /**
     * @param alarms at least one; each opens in one such letter a person, so the least id names it
     */
    void opened(City city, Recipient to, List<Alarm> alarms) {
        UUID least = alarms.stream().map(Alarm::id).min(UUID::compareTo).orElseThrow();
        queue("opened:" + least, "observatory.letter.opened", city, to, alarms);
    }

    void stillOpen(City city, LocalDate day, Recipient to, List<Alarm> alarms) {
        queue(
                "digest:%s:%s".formatted(city.code().value(), day),
                "observatory.letter.digest",
                city,
                to,
                alarms);
    }

    private void queue(String occasion, String words, City city, Recipient to, List<Alarm> alarms) {
        var t = new Texts(messages, to.language().locale());
        String list =
                alarms.stream()
                        .map(alarm -> item(city, alarm, t))
                        .collect(Collectors.joining("\n\n"));
        mailer.queue(
                new Letter(
                        "observatory.alarm.%s:%s".formatted(occasion, to.id().value()),
                        to.mail(),
                        t.of(words + ".subject", sites(alarms), city.name()),
                        t.of(words + ".body", to.name(), list)));
    }

    private static long sites(List<Alarm> alarms) {
        return alarms.stream().map(Alarm::address).distinct().count();
    }

    private String item(City city, Alarm alarm, Texts t) {
        String key =
                switch (alarm.kind()) {
                    case SITE_DOWN -> "observatory.letter.site-down";
                    case SITE_HACKED -> "observatory.letter.site-hacked";
                    case CERTIFICATE_ENDING -> "observatory.letter.certificate-ending";
                };
        String words =
                t.of(
                        "observatory.letter.item",
                        directory
                                .unit(alarm.unit())
                                .map(Unit::name)
                                .orElse(alarm.address().getHost()),
                        alarm.address().toString(),
                        t.moment(alarm.openedAt(), city.zone()),
                        t.of(key + ".why", detail(alarm, t)),
                        t.of(key + ".advice"));
        return origins.of(city)
                .map(origin -> origin + PAGES + alarm.unit().value())
                .map(link -> words + "\n" + t.of("observatory.letter.link", link))
                .orElse(words);
    }

    /** What a hacked site shows was written by strangers: one short line, never more. */
    private static Object detail(Alarm alarm, Texts t) {
        return switch (alarm.kind()) {
            case SITE_DOWN -> t.of("outcome." + alarm.detail());
            case SITE_HACKED -> {
                String line = alarm.detail().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
                yield line.length() <= LONGEST_SIGN ? line : line.substring(0, LONGEST_SIGN) + "…";
            }
            case CERTIFICATE_ENDING -> Integer.valueOf(alarm.detail());
        };
    }
}
