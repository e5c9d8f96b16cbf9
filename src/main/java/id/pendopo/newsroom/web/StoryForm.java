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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** The form of a story as it was sent, and the text it means. */
final class StoryForm {
    private static final int LONGEST_FACT = 2_000;
    private static final int LONGEST_LINE = 300;
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
     * @param programmes of the site that run; of others only the one it tells of already
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
                programme(before, programmes),
                progress(before),
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

    private Optional<ProgrammeId> programme(Manuscript before, List<Programme> programmes) {
        if (request.getParameter("program") == null) {
            return before.programme();
        }
        return Stream.concat(before.programme().stream(), programmes.stream().map(Programme::id))
                .filter(id -> id.toString().equals(text("program")))
                .findFirst();
    }

    private Optional<Integer> progress(Manuscript before) {
        if (request.getParameter("progres") == null) {
            return before.progress();
        }
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

    /** Whether it only wants to add pictures or look for some, and is not to be kept yet. */
    boolean unfinished() {
        return text("langkah").equals("foto");
    }

    /** Pictures chosen from the library. */
    List<AssetId> picks() {
        return Arrays.stream(all("pilih"))
                .filter(StoryForm::id)
                .map(pick -> new AssetId(UUID.fromString(pick)))
                .limit(MOST_PICTURES)
                .toList();
    }

    /** Files sent with it; empty if it was sent as a plain form. */
    List<MultipartFile> files() {
        MultipartHttpServletRequest parts =
                WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return parts == null
                ? List.of()
                : parts.getFiles("berkas").stream()
                        .filter(file -> !file.isEmpty())
                        .limit(MOST_PICTURES)
                        .toList();
    }

    /** Each picture has a line of fields with the same place in their lists. */
    private List<PublishedPicture> pictures() {
        String[] assets = all("foto");
        String[] alts = all("alt");
        String[] captions = all("keterangan");
        String[] stages = all("tahap");
        String[] places = all("urut");
        Set<String> removed = new HashSet<>(List.of(all("buang")));
        var lines = new ArrayList<Line>();
        for (int i = 0; i < Math.min(assets.length, MOST_PICTURES); i++) {
            if (id(assets[i]) && !removed.contains(assets[i])) {
                var picture =
                        new PublishedPicture(
                                new AssetId(UUID.fromString(assets[i])),
                                at(alts, i),
                                at(captions, i),
                                stage(at(stages, i)));
                lines.add(new Line(place(at(places, i), i + 1), picture));
            }
        }
        return lines.stream()
                .sorted(Comparator.comparingInt(Line::order))
                .map(Line::picture)
                .toList();
    }

    private record Line(int order, PublishedPicture picture) {}

    /** One that was moved up comes before the one whose place it takes, else behind it. */
    private static int place(String wished, int now) {
        int place = wished.matches("\\d{1,3}") ? Integer.parseInt(wished) : now;
        return 2 * place + Integer.signum(place - now);
    }

    private static boolean id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private static PublishedPicture.Stage stage(String name) {
        return Arrays.stream(PublishedPicture.Stage.values())
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElse(PublishedPicture.Stage.NONE);
    }

    private static String at(String[] values, int place) {
        String value = place < values.length ? values[place].strip() : "";
        return value.substring(0, Math.min(value.length(), LONGEST_LINE));
    }

    private String[] all(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? new String[0] : values;
    }
}
