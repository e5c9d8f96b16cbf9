package id.pendopo.newsroom;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Work of a unit that takes its time and costs money, followed in public.
 *
 * @param unit empty for a programme of the city itself
 * @param slug in its address; unique in its site and kept for ever
 * @param budget in whole rupiah; empty if not told
 * @param source of the money, as APBD 2026; empty if not told
 * @param target what shall be there at its end
 * @param progress in percent
 * @param closedAt when it was ended; empty while it runs
 * @param version raised by each change; refuses the form of someone who saw an older one
 */
public record Programme(
        ProgrammeId id,
        CityCode city,
        Optional<UnitId> unit,
        String slug,
        String name,
        String summary,
        Place place,
        Optional<BigDecimal> budget,
        String source,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        String target,
        int progress,
        Optional<Instant> closedAt,
        boolean sample,
        Instant changedAt,
        int version) {

    /**
     * How far it was at a moment.
     *
     * @param story that told it; empty if it was typed into the programme
     */
    public record Point(Instant at, int progress, String note, Optional<StoryId> story) {}
}
