package id.pendopo.sites;

/** Where it is told that things shown on pages have changed. */
public interface Changes {
    /**
     * The things have changed: all kept pages that show them are dropped on every node, once the
     * running transaction is committed and never before; at once if none is running.
     */
    void of(Tag... changed);
}
