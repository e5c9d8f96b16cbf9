package id.pendopo.newsroom.desk;

import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.newsroom.StoryStatus;
import id.pendopo.newsroom.story.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * A story in a list, without its text.
 *
 * @param publishAt present while it is scheduled
 * @param openChecks questions to the unit without an answer
 * @param forced whether it went out, or will, without a second pair of eyes
 */
public record StoryRow(
        StoryId id,
        Optional<UnitId> unit,
        StoryKind kind,
        String title,
        StoryStatus status,
        String author,
        Optional<Person> assignee,
        Optional<Instant> dueAt,
        Optional<Instant> publishAt,
        Instant changedAt,
        int openChecks,
        boolean forced,
        int version) {}
