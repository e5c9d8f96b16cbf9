package id.pendopo.insight.map;

import id.pendopo.platform.web.page.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The map and the same as a table.
 *
 * @param drawn whether the product has the city's outlines
 */
public record MapPage(
        String city, boolean drawn, String source, List<Legend> legend, List<Row> rows) {
    /** What a colour means. */
    public record Legend(Tone tone, String words) {}

    /**
     * One area.
     *
     * @param unit who governs it; empty if the register has no such unit
     * @param score null if never judged
     */
    public record Row(
            String name,
            String kecamatan,
            String unit,
            String href,
            @Nullable Double score,
            Tone tone,
            String grade,
            Tone nowTone,
            String now) {}
}
