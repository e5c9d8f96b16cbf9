package id.pendopo.assessment.web;

import id.pendopo.platform.web.page.Crumb;
import java.util.List;

/** One rubric as a tree, with gates and bands. */
public record RubricPage(
        List<Crumb> crumbs,
        String title,
        String ref,
        String source,
        String coverage,
        boolean chosen,
        boolean mayManage,
        String action,
        String file,
        List<Branch> branches,
        List<GateRow> gates,
        List<BandRow> bands) {

    /** An aspect with its items in order, those of nested aspects too. */
    public record Branch(String title, String weight, List<Leaf> items) {}

    /**
     * An item.
     *
     * @param under the nested aspect it belongs to; empty if none
     * @param source the law or guide that asks for it; empty if none is named
     */
    public record Leaf(String title, String under, String weight, String kind, String source) {}

    /** A gate. */
    public record GateRow(String title, String asks, String cap) {}

    /** A band. */
    public record BandRow(String title, String from) {}
}
