package id.pendopo.directory;

import java.util.regex.Pattern;

/** The territory code of a city or regency, as 35.73. Source: Kepmendagri 300.2.2-2430/2025. */
public record CityCode(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{2}\\.\\d{2}");

    public CityCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "City code '%s' has the wrong form, expected NN.NN".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
