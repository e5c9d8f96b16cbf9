package id.pendopo.observatory.watch;

import id.pendopo.observatory.Alarm;
import id.pendopo.observatory.AlarmOpened;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens an alarm; the first time, not at every further sign of the same, others hear of it. */
@Component
class RaiseAlarm {
    private final AlarmRepository alarms;
    private final ApplicationEventPublisher events;

    RaiseAlarm(AlarmRepository alarms, ApplicationEventPublisher events) {
        this.alarms = alarms;
        this.events = events;
    }

    void raise(Target target, Alarm.Kind kind, String detail, Instant at) {
        alarms.open(target, kind, detail, at)
                .map(id -> new AlarmOpened(id, target.city(), target.unit(), kind, detail, at))
                .ifPresent(events::publishEvent);
    }
}
