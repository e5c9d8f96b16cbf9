package id.pendopo.newsroom.web.narrative;

import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.clean.WrittenText;
import id.pendopo.newsroom.narrative.Narrative;
import id.pendopo.newsroom.narrative.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** The form of a narrative as it was sent, and what it means. */
record NarrativeSent(MultiValueMap<String, String> sent) {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    String text(String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }

    List<String> all(String name) {
        return sent.getOrDefault(name, List.of());
    }

    boolean checked(String name) {
        return text(name).equals("true");
    }

    int seen() {
        return text("versi").matches("\\d{1,9}") ? Integer.parseInt(text("versi")) : 0;
    }

    Optional<StoryId> story() {
        return text("berita").matches(ID)
                ? Optional.of(new StoryId(UUID.fromString(text("berita"))))
                : Optional.empty();
    }

    /** Those chosen; empty for all. */
    Set<UnitId> units() {
        return all("unit").stream()
                .filter(u -> u.matches(ID))
                .map(u -> new UnitId(UUID.fromString(u)))
                .collect(Collectors.toUnmodifiableSet());
    }

    Wording wording(List<PublishedPicture> pictures) {
        return new Wording(
                StoryKind.NEWS,
                text("judul"),
                text("ringkas"),
                WrittenText.html(text("isi")),
                pictures);
    }

    Narrative.Terms terms(LocalDate today) {
        return new Narrative.Terms(
                text("pesan").lines().map(String::strip).filter(m -> !m.isEmpty()).toList(),
                day("dari").orElse(today),
                day("sampai"),
                checked("wajib"),
                checked("langsung"));
    }

    private Optional<LocalDate> day(String name) {
        try {
            return text(name).matches("\\d{4}-\\d{2}-\\d{2}")
                    ? Optional.of(LocalDate.parse(text(name)))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
