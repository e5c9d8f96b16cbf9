package id.pendopo.observatory.watch;

import id.pendopo.observatory.VisitId;
import id.pendopo.observatory.visit.Visit;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Reads sites: the crawler, or in tests what a test says. */
interface SiteReader {
    Look look(Target target);

    /**
     * Reads the site and keeps the bodies.
     *
     * @param cancelled asked between two requests; true ends the visit early
     */
    Visited visit(Target target, VisitId id, Progress progress, BooleanSupplier cancelled);

    /**
     * What came home.
     *
     * @param kept one for every fetch of the visit, in their order
     */
    record Visited(Visit visit, List<PageRepository.Kept> kept) {}

    /** Told while reading. */
    interface Progress {
        void reading(int read, int planned, String address);
    }
}
