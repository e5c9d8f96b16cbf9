package id.pendopo.sites.entry;

import java.time.Instant;

/**
 * An entry as another system has it.
 *
 * @param origin its name there, the same for ever; one entry of a unit has it
 */
public record BroughtEntry(
        String origin, EntryDraft draft, Instant publishedAt, Instant updatedAt) {}
