package id.pendopo.insight.card;

import id.pendopo.assessment.Assessment;
import id.pendopo.assessment.Repair;
import id.pendopo.directory.Unit;
import id.pendopo.observatory.Alarm;
import id.pendopo.observatory.Observatory;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.TodayItem;
import id.pendopo.platform.web.TodaySource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What waits for a unit's people: open alarms, and the repairs that bring most. */
@Component
class UnitToday implements TodaySource {
    private static final int REPAIRS = 3;

    private final OwnCards own;
    private final Observatory observatory;
    private final Assessment assessment;

    UnitToday(OwnCards own, Observatory observatory, Assessment assessment) {
        this.own = own;
        this.observatory = observatory;
        this.assessment = assessment;
    }

    @Override
    public List<TodayItem> waitingFor(Actor actor) {
        var items = new ArrayList<TodayItem>();
        for (Unit unit : own.of(actor)) {
            alarms(unit).ifPresent(items::add);
            assessment.repairs(unit.city(), unit.id()).stream()
                    .limit(REPAIRS)
                    .map(repair -> repair(unit, repair))
                    .forEach(items::add);
        }
        return items;
    }

    private Optional<TodayItem> alarms(Unit unit) {
        List<Alarm> open =
                observatory.openAlarms(unit.city()).stream()
                        .filter(a -> a.unit().equals(unit.id()))
                        .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TodayItem(
                                "insight.today.alarm",
                                List.of(open.size(), unit.name()),
                                "/kerja/pengamatan/" + unit.id(),
                                Optional.of(open.getFirst().openedAt())));
    }

    private static TodayItem repair(Unit unit, Repair repair) {
        Locale locale = LocaleContextHolder.getLocale();
        return new TodayItem(
                "insight.today.repair",
                List.of(unit.name(), repair.title().in(locale.getLanguage()), repair.gain()),
                "/kerja/rapor?unit=" + unit.slug(),
                Optional.empty());
    }
}
