package id.pendopo.complaints;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What everybody may read of a report; public pages, feeds, maps, figures and interfaces read
 * nothing else. There is none before the desk has read the report, and never of a secret one.
 *
 * @param number as {@code 2026-000123}
 * @param words of the citizen without personal data
 * @param latitude in degrees, rounded to about ten metres; empty together with the longitude
 * @param territory code of the kelurahan or kecamatan
 * @param units it is with
 * @param answer the newest one; empty if there is none
 * @param supporters how many say: me too
 * @param answeredAt of the first answer
 * @param inTime whether the first answer came within the clock; empty while it is neither answered
 *     nor late
 */
public record PublicReport(
        ReportId id,
        CityCode city,
        String number,
        ReportKind kind,
        ReportStatus status,
        String title,
        String words,
        String topic,
        Optional<Double> latitude,
        Optional<Double> longitude,
        Optional<String> territory,
        String landmark,
        List<UnitId> units,
        String answer,
        List<Picture> pictures,
        int supporters,
        Optional<Integer> stars,
        Instant filedAt,
        Optional<Instant> answeredAt,
        Optional<Instant> closedAt,
        Instant updatedAt,
        Optional<Boolean> inTime) {
    public PublicReport {
        units = List.copyOf(units);
        pictures = List.copyOf(pictures);
    }

    /**
     * A picture that was let pass.
     *
     * @param stage {@code NONE}, {@code BEFORE} or {@code AFTER} the work
     */
    public record Picture(UUID id, String alt, String stage, int width, int height) {}
}
