package id.pendopo.observatory;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.util.UUID;

/** Something needs a look now; published once, when its alarm opens. */
public record AlarmOpened(
        UUID alarm, CityCode city, UnitId unit, Alarm.Kind kind, String detail, Instant at) {}
