package id.pendopo.assessment.rubric;

import id.pendopo.assessment.ItemKind;
import id.pendopo.assessment.Rubric;
import id.pendopo.observatory.IndicatorId;
import java.util.List;

/**
 * How a rubric judges, without its words. Two versions of which this is equal give the same score
 * to the same measurements, so that their scores may stand in one line.
 */
record Judging(double minimumCoverage, List<Weighed> items, List<Asked> gates, List<Limit> bands) {

    private record Weighed(String id, double weight, ItemKind kind) {}

    private record Asked(String id, IndicatorId indicator, double atLeast, double cap) {}

    private record Limit(String id, double from) {}

    static Judging of(Rubric rubric) {
        return new Judging(
                rubric.minimumCoverage(),
                rubric.items().map(i -> new Weighed(i.id(), i.weight(), i.kind())).toList(),
                rubric.gates().stream()
                        .map(g -> new Asked(g.id(), g.indicator(), g.atLeast(), g.cap()))
                        .toList(),
                rubric.bands().stream().map(b -> new Limit(b.id(), b.from())).toList());
    }
}
