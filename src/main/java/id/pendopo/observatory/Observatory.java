package id.pendopo.observatory;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door of the observatory: what was seen of units' websites, and the wish to look again. */
public interface Observatory {
    /** Everything that can be measured, in the order of the probes. */
    List<Indicator> indicators();

    /** The measurements of the unit's newest stored visit; empty if it was never visited. */
    Map<IndicatorId, Measurement> newest(UnitId unit);

    /** The same for every unit of the city that was visited. */
    Map<UnitId, Map<IndicatorId, Measurement>> newest(CityCode city);

    /** The same from visits that ended before the moment, as if it were that moment. */
    Map<UnitId, Map<IndicatorId, Measurement>> newestBefore(CityCode city, Instant end);

    /** One indicator of every visited unit's newest stored visit. */
    Map<UnitId, Measurement> newest(IndicatorId indicator, CityCode city);

    Optional<Measurement> measurement(MeasurementId id);

    /** The visit a measurement was made in. */
    Optional<VisitSummary> visitOf(MeasurementId id);

    /** One indicator over time, oldest first. */
    List<Measurement> series(UnitId unit, IndicatorId indicator, Instant from);

    Optional<VisitSummary> visit(VisitId id);

    /** Stored visits of the unit, newest first. */
    List<VisitSummary> visits(UnitId unit, int most);

    List<PageSeen> pages(VisitId visit);

    /** All measurements of a stored visit, in the order of the probes. */
    List<Measurement> measurements(VisitId visit);

    /** The body of a page as it was read; empty if it was not kept or is past its retention. */
    Optional<Body> body(VisitId visit, int position);

    /** How every observed site of the city is just now. */
    List<SitePulse> pulses(CityCode city);

    /** Looks at the unit's sites since the moment, oldest first. */
    List<LookSeen> looks(UnitId unit, Instant from);

    List<RunningVisit> running(CityCode city);

    /** How many of the city's sites have been visited since the moment. */
    int visitedSince(CityCode city, Instant from);

    List<Alarm> openAlarms(CityCode city);

    /** Alarms of the unit, open ones first, then newest first. */
    List<Alarm> alarms(UnitId unit, int most);

    /**
     * Has the unit's site looked at and visited as soon as politeness allows.
     *
     * @return false if the unit has no website to observe
     */
    boolean observeNow(UnitId unit);

    /**
     * A kept body.
     *
     * @param contentType as the site sent it
     */
    record Body(String contentType, byte[] bytes) {}
}
