package id.pendopo.platform.time;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * National holidays and joint leave. Days with a fixed date are known for every year; days that
 * follow the moon, and joint leave, only for years whose decree is among the files of {@code
 * seed/holidays}. Nothing is computed: the decree decides, not the moon.
 */
public final class DaysOff {
    private static final String FOLDER = "/seed/holidays/";
    private static final List<NamedCsvRecord> FIXED = rows("every-year.csv").orElseThrow();
    private static final ConcurrentHashMap<Integer, Optional<List<DayOff>>> YEARS =
            new ConcurrentHashMap<>();

    private DaysOff() {}

    /** Days off from the first day to the last, both included, in their order. */
    public static List<DayOff> between(LocalDate first, LocalDate last) {
        return Stream.iterate(first.getYear(), y -> y <= last.getYear(), y -> y + 1)
                .flatMap(DaysOff::ofYear)
                .filter(d -> !d.day().isBefore(first) && !d.day().isAfter(last))
                .sorted(Comparator.comparing(DayOff::day))
                .toList();
    }

    /** Whether the decree of the year is known; if not, only days with a fixed date are told. */
    public static boolean complete(int year) {
        return decree(year).isPresent();
    }

    private static Stream<DayOff> ofYear(int year) {
        return Stream.concat(
                FIXED.stream()
                        .map(row ->
                                day(row, MonthDay.parse("--" + row.getField("day")).atYear(year))),
                decree(year).stream().flatMap(List::stream));
    }

    private static Optional<List<DayOff>> decree(int year) {
        return year < 1900 || year > 2200
                ? Optional.empty()
                : YEARS.computeIfAbsent(
                        year,
                        y ->
                                rows(y + ".csv")
                                        .map(all -> all.stream().map(DaysOff::dated).toList()));
    }

    private static DayOff dated(NamedCsvRecord row) {
        return day(row, LocalDate.parse(row.getField("day")));
    }

    private static DayOff day(NamedCsvRecord row, LocalDate day) {
        return new DayOff(
                day,
                DayOff.Kind.valueOf(row.getField("kind")),
                row.getField("name"),
                row.getField("source"));
    }

    private static Optional<List<NamedCsvRecord>> rows(String file) {
        try (InputStream in = DaysOff.class.getResourceAsStream(FOLDER + file)) {
            return Optional.ofNullable(in).map(parse());
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the days off of %s failed".formatted(file), e);
        }
    }

    private static Function<InputStream, List<NamedCsvRecord>> parse() {
        return in -> {
            var all = new ArrayList<NamedCsvRecord>();
            try (var rows =
                    CsvReader.builder()
                            .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                rows.forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return List.copyOf(all);
        };
    }
}
