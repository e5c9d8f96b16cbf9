package id.pendopo.observatory.watch;

import id.pendopo.observatory.crawl.Progress;
import id.pendopo.observatory.visit.Fetch;
import java.util.function.BooleanSupplier;

/** Passes the crawler's progress on, and ends the visit when the process is to stop. */
final class VisitProgress implements Progress {
    private final SiteReader.Progress told;
    private final int most;
    private final BooleanSupplier cancelled;
    private int pages;

    VisitProgress(SiteReader.Progress told, int most, BooleanSupplier cancelled) {
        this.told = told;
        this.most = most;
        this.cancelled = cancelled;
    }

    @Override
    public void at(Stage stage) {
        if (!stopped()) {
            told.reading(pages, most, stage.name());
        }
    }

    @Override
    public void read(Fetch page, int number, int budget) {
        pages = number;
        if (!stopped()) {
            told.reading(number, budget, page.requested().toString());
        }
    }

    /**
     * The crawler ends early with what it has when its thread is interrupted. From then on nothing
     * is written: an interrupted thread breaks the connections to the database that it uses.
     */
    private boolean stopped() {
        boolean stopped = cancelled.getAsBoolean();
        if (stopped) {
            Thread.currentThread().interrupt();
        }
        return stopped;
    }
}
