package id.pendopo.observatory.date;

import id.pendopo.observatory.date.Scan.Heading;
import java.util.Optional;

/**
 * Where a date stands on the page.
 *
 * @param after characters of text after the item's heading; negative before it; far away if there
 *     is no heading
 */
record Place(int flags, int after) {
    private static final int FAR = 1_000_000;

    static Place of(PageFacts page, int offset, int flags) {
        Optional<Heading> heading = page.heading();
        if (heading.isEmpty()) {
            return new Place(flags, FAR);
        }
        boolean before = offset < heading.get().from();
        boolean inside = offset < heading.get().to();
        int after =
                before ? offset - heading.get().from() : inside ? 0 : offset - heading.get().to();
        return new Place(flags, after);
    }

    boolean isRightAfterHeading() {
        return after >= 0 && after <= 250;
    }

    boolean isRightBeforeHeading() {
        return after < 0 && after >= -120;
    }

    /** The trust in a date that machines read, given where it stands. */
    double weigh(double base) {
        if ((flags & Area.COMMENTS) != 0) {
            return 0.05;
        }
        if ((flags & (Area.EVENT | Area.CLOCK)) != 0) {
            return base * 0.35;
        }
        if ((flags & (Area.RELATED | Area.ASIDE)) != 0 && !isClose()) {
            return base * 0.3;
        }
        if ((flags & (Area.NAV | Area.FOOTER | Area.HEADER)) != 0 && !isClose()) {
            return base * 0.5;
        }
        double near = isRightAfterHeading() || isRightBeforeHeading() ? 1.06 : 1;
        return Math.min(0.95, base * (after > 20_000 && after < FAR ? 0.85 : near));
    }

    /** Points for a date that people read, given where it stands. */
    double points() {
        double points = 0;
        if (after >= 0) {
            points += after <= 60 ? 0.32 : after <= 200 ? 0.25 : after <= 450 ? 0.12 : 0;
        } else {
            points += after >= -80 ? 0.24 : after >= -250 ? 0.1 : -0.05;
        }
        points -= (flags & Area.COMMENTS) != 0 ? 0.6 : 0;
        points -= (flags & Area.QUOTE) != 0 ? 0.2 : 0;
        points -= (flags & Area.EVENT) != 0 ? 0.5 : 0;
        points -= (flags & Area.CLOCK) != 0 ? 0.4 : 0;
        if (!isClose()) {
            points -= (flags & (Area.RELATED | Area.ASIDE)) != 0 ? 0.4 : 0;
            points -= (flags & (Area.NAV | Area.HEADER)) != 0 ? 0.35 : 0;
            points -= (flags & Area.FOOTER) != 0 ? 0.25 : 0;
        }
        return points;
    }

    /** Right under the heading of the item, whatever the region is called. */
    private boolean isClose() {
        return after >= 0 && after <= 100;
    }
}
