package id.pendopo.directory.city;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.pendopo.directory.BrandColour;
import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Territory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the product knows of cities before anyone has entered anything; see {@code seed/README}. */
final class Seeds {
    private static final int PROVINCE_LENGTH = 2;

    private Seeds() {}

    /** The city as it begins: its zone by its province, all else from the seed if it has it. */
    static City city(Territory territory) {
        Optional<NamedCsvRecord> known = row("cities.csv", "code", territory.code());
        return new City(
                new CityCode(territory.code()),
                territory.name(),
                zone(territory.code().substring(0, PROVINCE_LENGTH)),
                known.flatMap(row -> cell(row, "host")),
                known.flatMap(row -> cell(row, "colour"))
                        .map(BrandColour::new)
                        .orElse(BrandColour.DEFAULT),
                known.flatMap(row -> cell(row, "domain")),
                known.flatMap(Seeds::complaints),
                1);
    }

    /** The built-in units of the city as a table; empty if we have none. To be closed. */
    static Optional<InputStream> units(CityCode city) {
        return Optional.ofNullable(
                Seeds.class.getResourceAsStream("/seed/units-%s.csv".formatted(city)));
    }

    private static ZoneId zone(String province) {
        return row("zones.csv", "province", province)
                .map(row -> ZoneId.of(row.getField("zone")))
                .orElseThrow(() ->
                        new IllegalStateException(
                                "Province %s has no zone in seed/zones.csv".formatted(province)));
    }

    private static Optional<City.ComplaintService> complaints(NamedCsvRecord row) {
        return cell(row, "complaint_name")
                .map(name ->
                        new City.ComplaintService(
                                name, URI.create(row.getField("complaint_address"))));
    }

    private static Optional<NamedCsvRecord> row(String file, String key, String value) {
        return rows(file).stream().filter(row -> row.getField(key).equals(value)).findFirst();
    }

    private static Optional<String> cell(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(text -> !text.isEmpty());
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (InputStream in = Seeds.class.getResourceAsStream("/seed/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Built-in data %s is missing".formatted(file));
            }
            try (Stream<NamedCsvRecord> rows =
                    CsvReader.builder()
                            .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .stream()) {
                return rows.toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the built-in %s failed".formatted(file), e);
        }
    }
}
