package id.pendopo.insight.watch;

import id.pendopo.directory.City;
import id.pendopo.directory.Unit;
import id.pendopo.observatory.Alarm;
import id.pendopo.observatory.SitePulse;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Tone;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Alarms and pulses in words. */
final class WatchWords {
    private final Texts texts;
    private final City city;

    WatchWords(Texts texts, City city) {
        this.texts = texts;
        this.city = city;
    }

    WatchPage.AlarmLine alarm(Alarm alarm, Unit unit) {
        return new WatchPage.AlarmLine(
                texts.of("insight.alarm", alarm.kind()),
                texts.of(
                        "insight.alarm."
                                + alarm.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                                + ".advice",
                        detail(alarm)),
                moment(Optional.of(alarm.openedAt())),
                moment(alarm.closedAt()),
                unit.name(),
                WatchController.PATH + "/" + unit.id(),
                alarm.address().toString(),
                alarm.closedAt().isPresent() ? Tone.NEUTRAL : tone(alarm.kind()));
    }

    private Object detail(Alarm alarm) {
        return switch (alarm.kind()) {
            case SITE_DOWN -> texts.of("outcome." + alarm.detail());
            case SITE_HACKED -> alarm.detail();
            case CERTIFICATE_ENDING -> Integer.valueOf(alarm.detail());
        };
    }

    private static Tone tone(Alarm.Kind kind) {
        return switch (kind) {
            case SITE_DOWN, SITE_HACKED -> Tone.BAD;
            case CERTIFICATE_ENDING -> Tone.WARN;
        };
    }

    WatchPage.Site site(SitePulse pulse, Unit unit) {
        return new WatchPage.Site(
                unit.name(),
                WatchController.PATH + "/" + unit.id(),
                pulse.address().toString(),
                tone(pulse),
                now(pulse),
                moment(pulse.lastLook()),
                pulse.failuresInRow(),
                moment(pulse.lastVisit()));
    }

    static Tone tone(SitePulse pulse) {
        if (pulse.lastLook().isEmpty()) {
            return Tone.NEUTRAL;
        }
        return pulse.readable() ? Tone.GOOD : Tone.BAD;
    }

    String now(SitePulse pulse) {
        return pulse.outcome().isEmpty()
                ? texts.of("insight.pulse.not-looked-at")
                : texts.of("outcome." + pulse.outcome());
    }

    String moment(Optional<Instant> moment) {
        return moment.map(m -> texts.moment(m, city.zone())).orElse("");
    }
}
