package id.pendopo.observatory;

/**
 * Something a probe measures.
 *
 * @param measure what its number means
 * @param noisy whether it may differ between two visits of an unchanged site; a noisy indicator
 *     never decides a ranking alone
 */
public record Indicator(IndicatorId id, Measure measure, boolean noisy) {
    public static Indicator of(String id, Measure measure) {
        return new Indicator(new IndicatorId(id), measure, false);
    }

    public static Indicator noisy(String id, Measure measure) {
        return new Indicator(new IndicatorId(id), measure, true);
    }
}
