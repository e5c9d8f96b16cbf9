package id.pendopo.observatory.visit;

/**
 * One matter gathered from the pages of a visit as they come, in the order read. A page is open
 * only while it is looked at: what is needed later is kept as small facts, never as elements.
 */
public interface Gathering {
    /**
     * @param fetch that brought the page; its outcome is readable
     * @param page open, and closed soon after
     */
    void page(Fetch fetch, Page page);
}
