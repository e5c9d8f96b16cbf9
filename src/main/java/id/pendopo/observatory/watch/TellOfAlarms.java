package id.pendopo.observatory.watch;

import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.identity.Recipient;
import id.pendopo.identity.Recipients;
import id.pendopo.observatory.Alarm;
import id.pendopo.observatory.ObservatoryPermission;
import id.pendopo.platform.access.Scope;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes to those who may have a site observed again, the unit's own people and the city's: at once
 * of new alarms, each morning of what is still open. A person gets one letter with all their
 * alarms, for when a server falls, forty sites fall with it.
 */
@Component
class TellOfAlarms {
    private final AlarmRepository alarms;
    private final DigestRepository digests;
    private final Directory directory;
    private final Recipients recipients;
    private final AlarmLetters letters;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    TellOfAlarms(
            AlarmRepository alarms,
            DigestRepository digests,
            Directory directory,
            Recipients recipients,
            AlarmLetters letters,
            TransactionOperations transactions,
            InstantSource clock) {
        this.alarms = alarms;
        this.digests = digests;
        this.directory = directory;
        this.recipients = recipients;
        this.letters = letters;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Of alarms nobody was told of; taken and told in one transaction, so each is told once. */
    void ofNew() {
        for (City city : directory.cities()) {
            transactions.executeWithoutResult(t -> {
                List<Alarm> untold = alarms.takeUntold(city.code(), clock.instant());
                tell(city.code(), untold, (to, theirs) -> letters.opened(city, to, theirs));
            });
        }
    }

    /** Of everything still open, in cities whose hour it is and that had none today. */
    void ofOpen() {
        Instant now = clock.instant();
        for (City city : directory.cities()) {
            DigestTime.due(now, city.zone())
                    .ifPresent(
                            day -> transactions.executeWithoutResult(t -> digest(city, day, now)));
        }
    }

    private void digest(City city, LocalDate day, Instant now) {
        if (digests.take(city.code(), day, now)) {
            List<Alarm> open = alarms.open(city.code());
            tell(city.code(), open, (to, theirs) -> letters.stillOpen(city, day, to, theirs));
        }
    }

    private void tell(CityCode city, List<Alarm> all, BiConsumer<Recipient, List<Alarm>> letter) {
        var people = new HashMap<UnitId, List<Recipient>>();
        Map<Recipient, List<Alarm>> each = new LinkedHashMap<>();
        for (Alarm alarm : all) {
            people.computeIfAbsent(alarm.unit(), unit -> responsible(city, unit))
                    .forEach(to -> each.computeIfAbsent(to, p -> new ArrayList<>()).add(alarm));
        }
        each.forEach(letter);
    }

    private List<Recipient> responsible(CityCode city, UnitId unit) {
        return recipients.whoMay(
                ObservatoryPermission.OBSERVE, Scope.unit(city.value(), unit.value()));
    }
}
