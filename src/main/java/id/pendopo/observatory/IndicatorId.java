package id.pendopo.observatory;

import java.util.regex.Pattern;

/**
 * The stable name of something measured, as {@code freshness.newest-age}: the probe, a dot, what of
 * it.
 */
public record IndicatorId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]+\\.[a-z0-9-]+");

    public IndicatorId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Indicator '%s' has the wrong form, expected probe.what".formatted(value));
        }
    }

    public String probe() {
        return value.substring(0, value.indexOf('.'));
    }

    @Override
    public String toString() {
        return value;
    }
}
