package id.pendopo.newsroom;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The public form of a story, frozen at publication.
 *
 * @param unit empty for a story of the city itself
 * @param slug in its address; unique in its site and kept for ever
 * @param body sanitised HTML; empty if withdrawn
 * @param language {@code id} or another code of BCP 47
 * @param updatedAt of the newest correction; the moment of publication before
 * @param correction what was corrected last; empty if nothing
 * @param progress of the field work in percent
 * @param field of work of the unit; empty if not told
 * @param video address of a video; empty for none
 * @param credit who wrote and photographed
 * @param validUntil last day of an announcement
 * @param source address it was taken from; empty if it was written here
 * @param sample made up for showing the product; pages say so
 */
public record PublishedStory(
        StoryId id,
        CityCode city,
        Optional<UnitId> unit,
        StoryKind kind,
        String slug,
        String title,
        String summary,
        String body,
        String language,
        Instant publishedAt,
        Instant updatedAt,
        String correction,
        Optional<Withdrawal> withdrawal,
        Place place,
        Optional<ProgrammeId> programme,
        Optional<Integer> progress,
        String field,
        String video,
        List<PublishedPicture> pictures,
        String credit,
        Optional<LocalDate> validUntil,
        List<String> tags,
        String source,
        boolean sample) {
    public PublishedStory {
        pictures = List.copyOf(pictures);
        tags = List.copyOf(tags);
    }

    /** When and why it was taken back; title and address stay. */
    public record Withdrawal(Instant at, String reason) {}

    /** Where it stands in a list, the newest first. */
    public Cursor cursor() {
        return new Cursor(publishedAt, id);
    }

    /** A place in a list of stories; the next page begins after it. */
    public record Cursor(Instant publishedAt, StoryId id) {}
}
