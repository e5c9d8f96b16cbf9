package id.pendopo.newsroom;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A story that was public before it came here.
 *
 * @param originKey names it at its origin; the same key again changes the same story
 * @param slug wanted; gets a number if another story of the site has it
 * @param body HTML of any quality; sanitised when it is taken in
 * @param credit who wrote it there
 */
public record ImportedStory(
        CityCode city,
        Optional<UnitId> unit,
        String originKey,
        StoryKind kind,
        String slug,
        String title,
        String summary,
        String body,
        String language,
        Instant publishedAt,
        Instant updatedAt,
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
    public ImportedStory {
        pictures = List.copyOf(pictures);
        tags = List.copyOf(tags);
    }

    /** One that came before, as it is public now, with another text. */
    public static ImportedStory again(String originKey, PublishedStory story, String body) {
        return new ImportedStory(
                story.city(),
                story.unit(),
                originKey,
                story.kind(),
                story.slug(),
                story.title(),
                story.summary(),
                body,
                story.language(),
                story.publishedAt(),
                story.updatedAt(),
                story.place(),
                story.programme(),
                story.progress(),
                story.field(),
                story.video(),
                story.pictures(),
                story.credit(),
                story.validUntil(),
                story.tags(),
                story.source(),
                story.sample());
    }
}
