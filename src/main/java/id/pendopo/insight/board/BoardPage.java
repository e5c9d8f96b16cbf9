package id.pendopo.insight.board;

import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.platform.web.page.Sort;
import id.pendopo.platform.web.page.Sparkline;
import id.pendopo.platform.web.page.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public board.
 *
 * @param judged units with a score
 * @param observed units with a website that is observed
 * @param running visits under way
 * @param readableNow sites whose own page came at the newest look
 */
public record BoardPage(
        String city,
        String rubric,
        List<Row> rows,
        long units,
        long judged,
        long observed,
        long readableNow,
        long running,
        String median,
        String text,
        String type,
        String kecamatan,
        boolean filtered,
        List<Option> types,
        List<Option> kecamatans,
        Sort sort,
        Paging paging,
        Address address) {

    /**
     * One unit, in words.
     *
     * @param place as "3"; empty if not ranked
     * @param score null if never judged
     * @param age days since the newest item; null if unknown
     * @param coverage in whole percent
     * @param trend null with fewer than two points
     */
    public record Row(
            String id,
            String place,
            String name,
            String href,
            String type,
            String kecamatan,
            String website,
            @Nullable Double score,
            Tone tone,
            String grade,
            @Nullable Long age,
            Tone ageTone,
            long coverage,
            boolean ranked,
            @Nullable Sparkline trend,
            String trendLabel,
            Tone pulseTone,
            String pulse) {}
}
