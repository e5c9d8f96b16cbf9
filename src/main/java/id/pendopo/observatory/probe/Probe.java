package id.pendopo.observatory.probe;

import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.visit.Visit;
import java.util.List;

/**
 * Measures one matter from what a visit brought home. Pure: no I/O, no clock (the visit has its
 * moments), the same input gives the same readings.
 *
 * <p>Each probe has a help page by its id in {@code help/probe/}: what is measured, how, its source
 * in law or guide, how to repair.
 */
public interface Probe {
    /** Stable, as {@code freshness}; first part of its indicators' ids. */
    String id();

    /** Raised whenever the same visit would give another reading. */
    int version();

    List<Indicator> indicators();

    /** Exactly one reading for every indicator, in their order. */
    List<Reading> read(Visit visit, Context context);
}
