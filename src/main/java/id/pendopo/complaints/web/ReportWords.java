package id.pendopo.complaints.web;

import id.pendopo.complaints.ReportStatus;
import id.pendopo.complaints.clock.Term;
import id.pendopo.complaints.filing.Topics;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Tone;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How reports are put into words. */
@Component
class ReportWords {
    private final Topics topics;

    ReportWords(Topics topics) {
        this.topics = topics;
    }

    static Tone tone(ReportStatus status) {
        return switch (status) {
            case FILED, VERIFIED, ROUTED -> Tone.INFO;
            case IN_PROGRESS, WAITING -> Tone.NEUTRAL;
            case ANSWERED, CLOSED -> Tone.GOOD;
            case GIVEN_BACK, REOPENED -> Tone.WARN;
            case REFUSED, MERGED -> Tone.NEUTRAL;
        };
    }

    /** When a clock is over: the last day if it is over with a day, else the moment. */
    static String due(Instant due, ZoneId zone, Texts t) {
        ZonedDateTime local = due.atZone(zone);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? t.date(local.toLocalDate().minusDays(1))
                : t.moment(due, zone);
    }

    static String term(Term term, Texts t) {
        return switch (term.measure()) {
            case WORKING_DAYS -> t.of("complaints.term.working-days", term.amount());
            case HOURS -> t.of("complaints.term.hours", term.amount());
        };
    }

    String topic(String code, Texts t) {
        return topics.find(code).map(topic -> FilingForm.name(topic, t)).orElse(code);
    }

    static String unit(UnitId id, CityRegister register) {
        return register.unit(id).map(Unit::name).orElse("");
    }

    static String units(List<UnitId> units, CityRegister register) {
        return units.stream().map(u -> unit(u, register)).collect(Collectors.joining(", "));
    }

    /** Kelurahan and landmark, as far as they are known. */
    static String place(Optional<String> territory, String landmark, CityRegister register) {
        String area = territory.flatMap(register::territory).map(t -> t.name()).orElse("");
        return Stream.of(landmark, area)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
