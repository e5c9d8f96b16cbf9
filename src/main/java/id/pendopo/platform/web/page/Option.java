package id.pendopo.platform.web.page;

/**
 * One choice of a select, of radio buttons or of a group of boxes.
 *
 * @param hint a line below the label; empty for none; not shown in a select
 */
public record Option(String value, String label, String hint) {
    public Option(String value, String label) {
        this(value, label, "");
    }
}
