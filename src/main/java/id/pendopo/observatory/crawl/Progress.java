package id.pendopo.observatory.crawl;

import id.pendopo.observatory.visit.Fetch;

/** Hears how a visit goes on; called by the visiting thread. */
public interface Progress {
    /** What a visit is at. */
    enum Stage {
        ROBOTS,
        HOME,
        ADDRESSES,
        FILES,
        PAGES,
        SURROUNDINGS,
        LINKS,
        DONE
    }

    void at(Stage stage);

    /**
     * @param pages read so far, this one included
     * @param most pages of the budget
     */
    void read(Fetch page, int pages, int most);

    /** For who does not care. */
    static Progress none() {
        return new Progress() {
            @Override
            public void at(Stage stage) {}

            @Override
            public void read(Fetch page, int pages, int most) {}
        };
    }
}
