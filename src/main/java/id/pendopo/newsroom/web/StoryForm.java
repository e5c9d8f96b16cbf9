package id.pendopo.newsroom.web;

import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.Facts;
import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.clean.WrittenText;
import id.pendopo.newsroom.story.Manuscript;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The form of a story as it was sent, and the text it means. */
final class StoryForm {
    private static final int LONGEST_FACT = 2_000;
    private static final int MOST_PICTURES = 60;
    private static final int MOST_TAGS = 12;

    private final HttpServletRequest request;

    StoryForm(HttpServletRequest request) {
        this.request = request;
    }

    /**
     * The text.
     *
     * @param before what the form was made of; says what the form does not ask
     * @param programmes of the site; any other is left out
     */
    Manuscript manuscript(Manuscript before, List<Programme> programmes) {
        return new Manuscript(
                choice(StoryKind.class, "jenis").orElse(before.kind()),
                text("judul"),
                text("ringkas"),
                body(),
                before.language(),
                facts(),
                place(before.place()),
                programme(programmes),
                progress(),
                text("bidang"),
                text("video"),
                pictures(),
                text("kredit"),
                day("berlaku"),
                tags(),
                before.source());
    }

    int seen() {
        String version = text("versi");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    <E extends Enum<E>> Optional<E> choice(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equals(text(name)))
                .findFirst();
    }

    private String body() {
        return text("bentuk").equals("html") ? text("isi") : WrittenText.html(text("isi"));
    }

    private Facts facts() {
        return new Facts(
                fact("apa"),
                fact("di-mana"),
                fact("kapan"),
                fact("siapa"),
                fact("mengapa"),
                fact("bagaimana"),
                fact("hasil"));
    }

    private String fact(String name) {
        String fact = text(name);
        return fact.substring(0, Math.min(fact.length(), LONGEST_FACT));
    }

    private Place place(Place before) {
        Optional<Double> latitude = number("lintang", 90);
        Optional<Double> longitude = number("bujur", 180);
        boolean point = latitude.isPresent() && longitude.isPresent();
        return new Place(
                point ? latitude : Optional.empty(),
                point ? longitude : Optional.empty(),
                request.getParameter("wilayah") == null
                        ? before.territory()
                        : Optional.of(text("wilayah")).filter(w -> w.matches("[0-9.]{5,13}")),
                text("tempat"));
    }

    private Optional<Double> number(String name, double most) {
        try {
            double number = Double.parseDouble(text(name).replace(',', '.'));
            return Math.abs(number) <= most ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<ProgrammeId> programme(List<Programme> programmes) {
        return programmes.stream()
                .map(Programme::id)
                .filter(id -> id.toString().equals(text("program")))
                .findFirst();
    }

    private Optional<Integer> progress() {
        return text("progres").matches("\\d{1,3}")
                ? Optional.of(Math.min(Integer.parseInt(text("progres")), 100))
                : Optional.empty();
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private List<String> tags() {
        return Arrays.stream(text("tag").split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && tag.length() <= 60)
                .distinct()
                .limit(MOST_TAGS)
                .toList();
    }

    /** Each picture has a line of fields with the same place in their lists. */
    private List<PublishedPicture> pictures() {
        String[] assets = all("foto");
        String[] alts = all("alt");
        String[] captions = all("keterangan");
        String[] stages = all("tahap");
        Set<String> removed = Set.of(all("buang"));
        var pictures = new ArrayList<PublishedPicture>();
        for (int i = 0; i < Math.min(assets.length, MOST_PICTURES); i++) {
            if (assets[i].matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                    && !removed.contains(assets[i])) {
                pictures.add(
                        new PublishedPicture(
                                new AssetId(UUID.fromString(assets[i])),
                                at(alts, i),
                                at(captions, i),
                                stage(at(stages, i))));
            }
        }
        return pictures;
    }

    private static PublishedPicture.Stage stage(String name) {
        return Arrays.stream(PublishedPicture.Stage.values())
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElse(PublishedPicture.Stage.NONE);
    }

    private static String at(String[] values, int place) {
        return place < values.length ? values[place].strip() : "";
    }

    private String[] all(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? new String[0] : values;
    }
}
