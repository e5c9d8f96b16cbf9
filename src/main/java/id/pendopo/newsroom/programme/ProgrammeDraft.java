package id.pendopo.newsroom.programme;

import id.pendopo.newsroom.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * A programme as it is written into its form.
 *
 * @param budget in whole rupiah; empty if not told
 * @param progress in percent; used when the programme is begun
 */
@NamedInterface("programmes")
public record ProgrammeDraft(
        String name,
        String summary,
        Place place,
        Optional<BigDecimal> budget,
        String source,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        String target,
        int progress) {}
