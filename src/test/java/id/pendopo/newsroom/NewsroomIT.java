package id.pendopo.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.fixture.PendopoIT;
import id.pendopo.platform.access.Actor;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PendopoIT
class NewsroomIT {
    private static final CityCode CITY = new CityCode("35.74");
    private static final Set<StoryKind> ALL = EnumSet.allOf(StoryKind.class);
    private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");

    @Autowired private Newsroom newsroom;
    private final Actor mover = new Actor(UUID.randomUUID(), "Petugas Pindahan", Set.of());
    private UnitId unit;

    @BeforeEach
    void choose_a_unit_of_its_own() {
        unit = new UnitId(UUID.randomUUID());
    }

    @Test
    void an_imported_story_is_public_with_its_own_dates_and_clean() {
        StoryId id = take("a", "Jalan dibuka", "<p onclick=x()>Sudah.</p><script>x()</script>");

        PublishedStory story = newsroom.published(id).orElseThrow();
        assertThat(story.slug()).isEqualTo("jalan-dibuka");
        assertThat(story.body()).isEqualTo("<p>Sudah.</p>");
        assertThat(story.publishedAt()).isEqualTo(MORNING);
        assertThat(story.tags()).containsExactly("jalan");
        assertThat(story.place().territory()).contains("35.74.01");
        assertThat(newsroom.published(CITY, Optional.of(unit), "jalan-dibuka")).contains(story);
    }

    @Test
    void the_same_origin_again_changes_the_same_story_and_keeps_its_address() {
        StoryId first = take("a", "Jalan dibuka", "<p>Sudah.</p>");

        assertThat(newsroom.importStory(story("a", "Jalan dibuka", "<p>Sudah.</p>"), mover))
                .isEqualTo(new Importing.Unchanged(first));
        assertThat(newsroom.importStory(story("a", "Jalan ditutup", "<p>Lagi.</p>"), mover))
                .isEqualTo(new Importing.Changed(first));
        assertThat(newsroom.published(first).orElseThrow())
                .extracting(PublishedStory::title, PublishedStory::slug)
                .containsExactly("Jalan ditutup", "jalan-dibuka");
        assertThat(newsroom.count(unit, ALL)).isEqualTo(1);
    }

    @Test
    void two_stories_of_one_title_have_two_addresses_in_one_site_and_the_same_in_two() {
        take("a", "Rapat", "");
        StoryId second = take("b", "Rapat", "");
        unit = new UnitId(UUID.randomUUID());
        StoryId elsewhere = take("a", "Rapat", "");

        assertThat(newsroom.published(second).orElseThrow().slug()).isEqualTo("rapat-2");
        assertThat(newsroom.published(elsewhere).orElseThrow().slug()).isEqualTo("rapat");
    }

    @Test
    void lists_go_on_after_the_last_story_of_the_page_even_at_one_moment() {
        List<StoryId> all = List.of(take("a", "A", ""), take("b", "B", ""), take("c", "C", ""));

        var first = newsroom.publishedOf(unit, ALL, Optional.empty(), 2);
        var second = newsroom.publishedOf(unit, ALL, Optional.of(first.get(1).cursor()), 2);

        assertThat(first).hasSize(2);
        assertThat(second).hasSize(1);
        assertThat(first).doesNotContainAnyElementsOf(second);
        assertThat(all).contains(second.getFirst().id());
        assertThat(newsroom.publishedOf(unit, Set.of(StoryKind.VIDEO), Optional.empty(), 9))
                .isEmpty();
        assertThat(newsroom.newestChange(unit)).isPresent();
    }

    private StoryId take(String key, String title, String body) {
        return newsroom.importStory(story(key, title, body), mover).story();
    }

    private ImportedStory story(String key, String title, String body) {
        return new ImportedStory(
                CITY,
                Optional.of(unit),
                key,
                StoryKind.NEWS,
                "",
                title,
                "Ringkas",
                body,
                "id",
                MORNING,
                MORNING,
                Place.at(-7.75, 113.2, Optional.of("35.74.01")),
                Optional.empty(),
                Optional.empty(),
                "jalan",
                "",
                List.of(
                        new PublishedPicture(
                                new AssetId(new UUID(1, 2)),
                                "Jalan",
                                "",
                                PublishedPicture.Stage.AFTER)),
                "Tim",
                Optional.empty(),
                List.of("jalan"),
                "https://contoh.id/?p=1",
                false);
    }
}
