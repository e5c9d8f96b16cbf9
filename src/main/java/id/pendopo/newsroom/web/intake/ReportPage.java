package id.pendopo.newsroom.web.intake;

import id.pendopo.newsroom.MediaSettings;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.intake.Report;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The form for sending in a day's work.
 *
 * @param account whose browser may keep what is typed
 * @param units to choose from; one needs no choice
 * @param seen the revision the form shows; 0 for a new report
 * @param territories kelurahan with their kecamatan
 * @param refused a line for each file that was just refused
 * @param waiting other reports that wait
 */
public record ReportPage(
        UUID id,
        UUID account,
        String unit,
        String unitName,
        List<Option> units,
        int seen,
        Report report,
        List<Picture> pictures,
        List<Option> programmes,
        List<Option> territories,
        List<String> fields,
        AdvicePanel advice,
        Faults faults,
        List<String> refused,
        List<Waiting> waiting,
        MediaSettings limits) {

    /** A picture with where it is shown. */
    public record Picture(PublishedPicture picture, String preview, String name) {
        public String id() {
            return picture.asset().toString();
        }
    }

    /** Another report that waits. */
    public record Waiting(String href, String title, String unit, String author, String changed) {}

    /** The path on which the report is kept. */
    public String action() {
        return "/kerja/kirim/" + id;
    }

    public String day() {
        return report.day().map(Object::toString).orElse("");
    }

    public String programme() {
        return report.programme().map(Object::toString).orElse("");
    }

    public String progress() {
        return report.progress().filter(p -> p >= 0).map(Object::toString).orElse("");
    }

    public String latitude() {
        return report.place().latitude().map(Object::toString).orElse("");
    }

    public String longitude() {
        return report.place().longitude().map(Object::toString).orElse("");
    }

    public String territory() {
        return report.place().territory().orElse("");
    }

    /** Whether the part about programmes shows at once: something stands there, or is wrong. */
    public boolean partOf() {
        return !report.field().isBlank()
                || report.programme().isPresent()
                || report.progress().isPresent()
                || !report.video().isBlank()
                || Stream.of("programme", "progress", "video")
                        .anyMatch(field -> !faults.of(field).isEmpty());
    }
}
