package id.pendopo.observatory.probe;

import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Visit;
import java.util.List;

/**
 * Measures one matter from what a visit brought home. Pure: no I/O, no clock (the visit has its
 * moments), the same input gives the same readings.
 *
 * <p>The pages of a visit are closed when it is read, because held open they take ten times their
 * bytes: what a probe wants of them it gathers as they come.
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

    /** What it needs to know of the pages, gathered while each of them is open. */
    default List<Matter<?>> matters() {
        return List.of();
    }

    /** Exactly one reading for every indicator, in their order. */
    List<Reading> read(Visit visit, Context context);
}
