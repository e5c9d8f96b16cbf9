package id.pendopo.observatory.probe;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a page's viewport element asks of a phone. */
record Viewport(Map<String, String> properties) {
    /** Below it, text cannot be made twice as large (WCAG 1.4.4). */
    private static final double LEAST_ZOOM = 2;

    static Viewport of(String content) {
        var properties = new HashMap<String, String>();
        for (var part : content.toLowerCase(Locale.ROOT).split("[,;]")) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                properties.put(part.substring(0, sign).strip(), part.substring(sign + 1).strip());
            }
        }
        return new Viewport(properties);
    }

    boolean fitsTheDevice() {
        return properties.getOrDefault("width", "").equals("device-width")
                || !properties.containsKey("width") && properties.containsKey("initial-scale");
    }

    /** A width in pixels instead of the device's. */
    boolean fixed() {
        return number("width") > 0;
    }

    boolean zoomDisabled() {
        var scalable = properties.getOrDefault("user-scalable", "yes");
        double most = number("maximum-scale");
        return scalable.equals("no") || scalable.equals("0") || most >= 0 && most < LEAST_ZOOM;
    }

    /** -1 if absent or no number. */
    private double number(String name) {
        try {
            return Double.parseDouble(properties.getOrDefault(name, "-1"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
