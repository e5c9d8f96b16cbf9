package id.pendopo.newsroom;

import java.util.Optional;

/**
 * What a unit's story repeats: the text that the city gave to its units.
 *
 * @param original the public story of the city with this text; empty if it was given without one,
 *     or that one was taken back
 */
public record Adopted(Optional<PublishedStory> original) {}
