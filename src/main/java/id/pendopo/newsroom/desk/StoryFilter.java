package id.pendopo.newsroom.desk;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.StoryStatus;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which stories a list shows.
 *
 * @param units only stories of these; empty for all of the city and its own
 * @param statuses never empty
 * @param words in title or author; empty for any
 * @param assignee empty for any
 * @param unassigned only those nobody works on
 */
public record StoryFilter(
        CityCode city,
        Optional<Set<UnitId>> units,
        Set<StoryStatus> statuses,
        Optional<StoryKind> kind,
        String words,
        Optional<UUID> assignee,
        boolean unassigned) {}
