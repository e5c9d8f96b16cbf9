package id.pendopo.platform.web.style;

import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.platform.web.page.Sort;
import id.pendopo.platform.web.page.Sparkline;
import id.pendopo.platform.web.page.Tab;
import id.pendopo.platform.web.page.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the style page shows. Its figures are samples and belong to no unit. */
public record StylePage(
        List<Line> lines,
        Sort sort,
        Paging paging,
        List<Tab> tabs,
        List<Option> kinds,
        List<Option> answers,
        Faults faults,
        Address address) {

    /**
     * One line of the sample table.
     *
     * @param score null if not measured
     */
    public record Line(
            int rank,
            String unit,
            String kind,
            @Nullable Double score,
            Tone tone,
            String grade,
            String newest,
            Sparkline trend,
            String trendText) {}
}
