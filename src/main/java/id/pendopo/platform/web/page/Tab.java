package id.pendopo.platform.web.page;

/**
 * One of several views of a subject, each with its own address.
 *
 * @param count how many things it holds; empty if that is not counted
 */
public record Tab(String label, String href, boolean current, String count) {
    public Tab(String label, String href, boolean current) {
        this(label, href, current, "");
    }
}
