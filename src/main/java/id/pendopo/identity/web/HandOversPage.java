package id.pendopo.identity.web;

import java.util.List;

/** The units one may hand over, and those that nobody operates. */
public record HandOversPage(List<Row> rows, int without, boolean onlyWithout) {
    public HandOversPage {
        rows = List.copyOf(rows);
    }

    /** One unit. */
    public record Row(String href, String unit, String city, boolean operated) {}
}
