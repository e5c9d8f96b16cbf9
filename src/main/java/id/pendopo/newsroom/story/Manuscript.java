package id.pendopo.newsroom.story;

import id.pendopo.newsroom.Facts;
import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.newsroom.PublishedPicture;
import id.pendopo.newsroom.StoryKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything of a story that its writers can change.
 *
 * @param body sanitised HTML
 * @param language {@code id} or another code of BCP 47
 * @param progress of the field work in percent
 * @param field of work of the unit; empty if not told
 * @param video address of a video; empty for none
 * @param credit who wrote and photographed; empty if not told
 * @param source address it was taken from; empty if it is written here
 */
public record Manuscript(
        StoryKind kind,
        String title,
        String summary,
        String body,
        String language,
        Facts facts,
        Place place,
        Optional<ProgrammeId> programme,
        Optional<Integer> progress,
        String field,
        String video,
        List<PublishedPicture> pictures,
        String credit,
        Optional<LocalDate> validUntil,
        List<String> tags,
        String source) {
    public Manuscript {
        pictures = List.copyOf(pictures);
        tags = List.copyOf(tags);
    }

    /** Nothing written yet. */
    public static Manuscript blank(StoryKind kind) {
        return new Manuscript(
                kind,
                "",
                "",
                "",
                "id",
                Facts.none(),
                Place.unknown(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                List.of(),
                "",
                Optional.empty(),
                List.of(),
                "");
    }

    /** The same text with other pictures. */
    public Manuscript withPictures(List<PublishedPicture> others) {
        return new Manuscript(
                kind,
                title,
                summary,
                body,
                language,
                facts,
                place,
                programme,
                progress,
                field,
                video,
                others,
                credit,
                validUntil,
                tags,
                source);
    }
}
