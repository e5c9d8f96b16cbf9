package id.pendopo.observatory.watch;

import id.pendopo.observatory.Alarm;
import id.pendopo.observatory.ObservatorySettings;
import id.pendopo.observatory.SitePulseChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Looks at a target's home page, keeps what became of it, opens or closes the alarm. */
@Component
class LookAtHome {
    private final SiteReader reader;
    private final LookRepository looks;
    private final TargetRepository targets;
    private final AlarmRepository alarms;
    private final RaiseAlarm raise;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final ObservatorySettings settings;

    LookAtHome(
            SiteReader reader,
            LookRepository looks,
            TargetRepository targets,
            AlarmRepository alarms,
            RaiseAlarm raise,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            ObservatorySettings settings) {
        this.reader = reader;
        this.looks = looks;
        this.targets = targets;
        this.alarms = alarms;
        this.raise = raise;
        this.events = events;
        this.transactions = transactions;
        this.settings = settings;
    }

    /** Does nothing but read if the lease was lost meanwhile: the new holder looks again. */
    void look(Target target, long fence) {
        Look look = reader.look(target);
        transactions.executeWithoutResult(t -> {
            if (targets.holds(target.group(), fence)) {
                keep(target, look);
            }
        });
    }

    private void keep(Target target, Look look) {
        int failures = look.failed() ? target.failuresInRow() + 1 : 0;
        boolean unconfirmed = failures > 0 && failures < settings.alarmAfter();
        if (looks.keep(target.id(), look)) {
            events.publishEvent(new SitePulseChanged(target.city(), target.unit()));
        }
        targets.looked(
                target.id(),
                !look.failed(),
                look.at().plus(unconfirmed ? settings.confirmEvery() : settings.lookEvery()));
        if (!look.failed()) {
            alarms.close(target.id(), Alarm.Kind.SITE_DOWN, look.at());
        } else if (failures >= settings.alarmAfter()) {
            raise.raise(target, Alarm.Kind.SITE_DOWN, look.outcome().code(), look.at());
        }
        boolean back = !look.failed() && target.failuresInRow() >= settings.alarmAfter();
        if (failures == settings.alarmAfter() || back) {
            // The scorecard shall say so today, not at the next daily visit.
            targets.visited(target.id(), look.at());
        }
    }
}
