package id.pendopo.newsroom.web.intake;

import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.PublishedPicture.Stage;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.intake.Report;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** The fields of the form as sent; what cannot be read counts as not told. */
record ReportForm(MultiValueMap<String, String> fields) {
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_ALT = 300;

    Report report() {
        return new Report(
                kind(),
                line("title"),
                text("what"),
                day(),
                line("who"),
                line("why"),
                line("result"),
                place(),
                uuid("programme").map(ProgrammeId::new),
                progress(),
                line("field"),
                pictures(),
                line("video"),
                line("consent"),
                text("narrative"));
    }

    Optional<UUID> uuid(String field) {
        return uuidOf(text(field).strip());
    }

    /** The revision the form was made from; 0 for a new report. */
    int seen() {
        return text("seen").matches("\\d{1,9}") ? Integer.parseInt(text("seen")) : 0;
    }

    /** The name a browser gave itself; one without script has none. */
    String device() {
        return text("device").matches("[\\w-]{1,60}") ? text("device") : "form";
    }

    private StoryKind kind() {
        return Arrays.stream(StoryKind.values())
                .filter(kind -> kind.name().equals(text("kind")))
                .findFirst()
                .orElse(StoryKind.FIELD_WORK);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(text("day").strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Place place() {
        Optional<Double> latitude = degrees("latitude", 90);
        Optional<Double> longitude = degrees("longitude", 180);
        boolean both = latitude.isPresent() && longitude.isPresent();
        return new Place(
                both ? latitude : Optional.empty(),
                both ? longitude : Optional.empty(),
                Optional.of(text("territory").strip()).filter(code -> !code.isEmpty()),
                line("place"));
    }

    private Optional<Double> degrees(String field, int most) {
        String text = text(field).strip().replace(',', '.');
        return text.matches("-?\\d{1,3}(\\.\\d{1,12})?")
                ? Optional.of(Double.parseDouble(text)).filter(d -> Math.abs(d) <= most)
                : Optional.empty();
    }

    /** Something that is no number counts as a faulty percentage, so that it is told. */
    private Optional<Integer> progress() {
        String text = text("progress").strip().replace("%", "").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1);
    }

    private List<PublishedPicture> pictures() {
        Set<String> dropped = Set.copyOf(fields.getOrDefault("drop", List.of()));
        return fields.getOrDefault("photo", List.of()).stream()
                .filter(id -> !dropped.contains(id))
                .distinct()
                .flatMap(id -> uuidOf(id).stream())
                .map(id -> picture(new AssetId(id)))
                .toList();
    }

    private PublishedPicture picture(AssetId id) {
        Stage stage =
                Stream.of(Stage.values())
                        .filter(s -> s.name().equals(text("stage-" + id)))
                        .findFirst()
                        .orElse(Stage.NONE);
        String alt = shortened(line("alt-" + id), LONGEST_ALT);
        return new PublishedPicture(id, alt, alt, stage);
    }

    private String line(String field) {
        return shortened(text(field).replaceAll("\\s+", " ").strip(), LONGEST_LINE);
    }

    private String text(String field) {
        String text = fields.getFirst(field);
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    private static String shortened(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }

    private static Optional<UUID> uuidOf(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
