package id.pendopo.platform.web.page;

/**
 * How a list is sorted, kept in its address as {@code sort=name} or {@code sort=-name}.
 *
 * @param column the one sorted by
 */
public record Sort(String column, boolean descending, Address address) {
    /**
     * Reads the parameter.
     *
     * @param wanted what the address says; empty for the standard order
     * @param standard as {@code -score}
     */
    public static Sort of(String wanted, String standard, Address address) {
        String sort = wanted.isEmpty() ? standard : wanted;
        boolean descending = sort.startsWith("-");
        return new Sort(descending ? sort.substring(1) : sort, descending, address);
    }

    public boolean by(String other) {
        return column.equals(other);
    }

    /** Sorts by the column; the other way round if it is sorted by it already. */
    public String href(String other) {
        String wanted = by(other) && !descending ? "-" + other : other;
        return address.with("sort", wanted).with("page", "").href();
    }

    /** The value of {@code aria-sort} for the column. */
    public String aria(String other) {
        if (!by(other)) {
            return "none";
        }
        return descending ? "descending" : "ascending";
    }
}
