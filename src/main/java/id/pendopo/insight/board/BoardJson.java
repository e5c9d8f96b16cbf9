package id.pendopo.insight.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.assessment.Band;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.Standing;
import id.pendopo.observatory.SitePulse;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The board as open data; absent members are unknown. */
record BoardJson(
        String city, String name, String rubric, String rubricVersion, List<UnitRow> units) {

    /**
     * One unit.
     *
     * @param score from 0 to 100
     * @param coverage share of the rubric's points that could be judged, from 0 to 1
     * @param newestItemDays age of the newest dated item when the site was visited
     * @param now readable, not-readable, not-looked-at, no-website
     * @param outcome of the newest look at the home page, as its code
     * @param observedAt end of the visit the score rests on
     * @param card the address of the score with its items, on this host
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record UnitRow(
            String slug,
            String name,
            String type,
            Optional<String> kecamatan,
            Optional<URI> website,
            Optional<Integer> place,
            boolean ranked,
            Optional<Double> score,
            Optional<String> grade,
            Optional<Double> coverage,
            OptionalDouble newestItemDays,
            String now,
            Optional<String> outcome,
            Optional<Instant> lookedAt,
            Optional<Instant> observedAt,
            String card) {

        static UnitRow of(BoardRow row) {
            Optional<Standing> standing = row.standing();
            return new UnitRow(
                    row.unit().slug(),
                    row.unit().name(),
                    row.unit().type().code(),
                    Optional.of(row.kecamatan()).filter(k -> !k.isEmpty()),
                    row.website(),
                    standing.flatMap(Standing::place),
                    standing.map(Standing::ranked).orElse(false),
                    standing.flatMap(Standing::score),
                    standing.flatMap(Standing::band).map(Band::id),
                    standing.map(Standing::coverage),
                    row.newestAge(),
                    row.now().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    row.pulse().map(SitePulse::outcome).filter(o -> !o.isEmpty()),
                    row.pulse().flatMap(SitePulse::lastLook),
                    standing.map(Standing::at),
                    "/api/v1/unit/" + row.unit().slug() + "/rapor");
        }
    }

    static BoardJson of(String city, String name, Rubric rubric, List<BoardRow> rows) {
        return new BoardJson(
                city,
                name,
                rubric.ref().id(),
                rubric.ref().version(),
                rows.stream().map(UnitRow::of).toList());
    }
}
