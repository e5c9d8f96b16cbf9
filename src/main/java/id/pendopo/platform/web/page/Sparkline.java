package id.pendopo.platform.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A small curve without axes, drawn as SVG without script.
 *
 * @param values oldest first; null where nothing was measured, which leaves a gap
 * @param low the value at the bottom
 * @param high the value at the top
 */
public record Sparkline(List<@Nullable Double> values, double low, double high) {
    /** Of the drawing, in its own units; the same in {@code platform/sparkline.jte}. */
    public static final int WIDTH = 96;

    public static final int HEIGHT = 28;
    private static final int MARGIN = 3;

    public Sparkline {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        if (!(low < high)) {
            throw new IllegalArgumentException("%s is not below %s".formatted(low, high));
        }
    }

    /** Scores from 0 to 100. */
    public static Sparkline ofScores(List<? extends @Nullable Double> values) {
        return new Sparkline(new ArrayList<@Nullable Double>(values), 0, 100);
    }

    /** The points of each unbroken piece, for a polyline; a piece of one point is a dot. */
    public List<String> pieces() {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            if (value == null) {
                finish(piece, pieces);
            } else {
                piece.append(piece.isEmpty() ? "" : " ").append(x(i)).append(',').append(y(value));
            }
        }
        finish(piece, pieces);
        return List.copyOf(pieces);
    }

    /** Where the newest measured value stands, as {@code x}; empty if nothing was measured. */
    public String lastX() {
        int last = last();
        return last < 0 ? "" : x(last);
    }

    public String lastY() {
        int last = last();
        Double value = last < 0 ? null : values.get(last);
        return value == null ? "" : y(value);
    }

    private int last() {
        int i = values.size() - 1;
        while (i >= 0 && values.get(i) == null) {
            i--;
        }
        return i;
    }

    private static void finish(StringBuilder piece, List<String> pieces) {
        if (!piece.isEmpty()) {
            String points = piece.toString();
            pieces.add(points.contains(" ") ? points : points + " " + points);
            piece.setLength(0);
        }
    }

    private String x(int index) {
        double share = values.size() == 1 ? 1 : index / (double) (values.size() - 1);
        return number(MARGIN + share * (WIDTH - 2 * MARGIN));
    }

    private String y(double value) {
        double share = (Math.clamp(value, low, high) - low) / (high - low);
        return number(HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
