package id.pendopo.observatory.watch;

import id.pendopo.observatory.Alarm;
import id.pendopo.observatory.IndicatorId;
import id.pendopo.observatory.ObservatorySettings;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.visit.Certificate;
import id.pendopo.observatory.visit.Visit;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Alarms that a whole visit can open or close: injected content, a certificate that ends soon. */
@Component
class VisitAlarms {
    private static final IndicatorId CLEAN = new IndicatorId("integrity.clean");

    private final AlarmRepository alarms;
    private final RaiseAlarm raise;
    private final ObservatorySettings settings;

    VisitAlarms(AlarmRepository alarms, RaiseAlarm raise, ObservatorySettings settings) {
        this.alarms = alarms;
        this.raise = raise;
        this.settings = settings;
    }

    void judge(Target target, Visit visit, List<Reading> readings) {
        readings.stream()
                .filter(r -> r.indicator().equals(CLEAN))
                .filter(Reading.Measured.class::isInstance)
                .map(Reading.Measured.class::cast)
                .findFirst()
                .ifPresent(clean -> integrity(target, visit, clean));
        visit.certificate().ifPresent(c -> certificate(target, visit, c));
    }

    private void integrity(Target target, Visit visit, Reading.Measured clean) {
        if (clean.value() >= 1) {
            alarms.close(target.id(), Alarm.Kind.SITE_HACKED, visit.endedAt());
        } else {
            String sign =
                    clean.findings().stream()
                            .findFirst()
                            .flatMap(f -> f.values().stream().findFirst())
                            .orElse("");
            raise.raise(target, Alarm.Kind.SITE_HACKED, sign, visit.endedAt());
        }
    }

    private void certificate(Target target, Visit visit, Certificate certificate) {
        long days = Duration.between(visit.endedAt(), certificate.notAfter()).toDays();
        if (days < settings.certificateWarning()) {
            raise.raise(
                    target,
                    Alarm.Kind.CERTIFICATE_ENDING,
                    Long.toString(Math.max(days, 0)),
                    visit.endedAt());
        } else {
            alarms.close(target.id(), Alarm.Kind.CERTIFICATE_ENDING, visit.endedAt());
        }
    }
}
