package id.pendopo.newsroom;

import static id.pendopo.newsroom.StoryStatus.APPROVED;
import static id.pendopo.newsroom.StoryStatus.DRAFT;
import static id.pendopo.newsroom.StoryStatus.IN_REVIEW;
import static id.pendopo.newsroom.StoryStatus.PUBLISHED;
import static id.pendopo.newsroom.StoryStatus.RETURNED;
import static id.pendopo.newsroom.StoryStatus.SCHEDULED;
import static id.pendopo.newsroom.StoryStatus.SUBMITTED;
import static id.pendopo.newsroom.StoryStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoryStatusTest {
    private static final Map<StoryStatus, Set<StoryStatus>> ALLOWED =
            Map.of(
                    DRAFT, Set.of(SUBMITTED),
                    SUBMITTED, Set.of(IN_REVIEW, RETURNED),
                    IN_REVIEW, Set.of(RETURNED, APPROVED),
                    RETURNED, Set.of(SUBMITTED),
                    APPROVED, Set.of(IN_REVIEW, RETURNED, SCHEDULED, PUBLISHED),
                    SCHEDULED, Set.of(IN_REVIEW, APPROVED, PUBLISHED),
                    PUBLISHED, Set.of(PUBLISHED, WITHDRAWN),
                    WITHDRAWN, Set.of());

    @Test
    void every_pair_is_allowed_or_forbidden_as_the_table_says() {
        for (StoryStatus from : StoryStatus.values()) {
            for (StoryStatus to : StoryStatus.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(ALLOWED.get(from).contains(to));
            }
        }
    }

    @Test
    void nothing_becomes_public_without_having_been_approved() {
        for (StoryStatus from : StoryStatus.values()) {
            if (from.mayBecome(PUBLISHED)) {
                assertThat(from).isIn(APPROVED, SCHEDULED, PUBLISHED);
            }
        }
    }
}
