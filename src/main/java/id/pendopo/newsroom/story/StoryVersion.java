package id.pendopo.newsroom.story;

import java.time.Instant;

/** What a story said at a moment; number 1 is its first. */
public record StoryVersion(int number, Instant at, Person by, Manuscript manuscript) {}
