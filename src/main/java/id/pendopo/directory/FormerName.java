package id.pendopo.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A name a unit bore.
 *
 * @param until its last day; empty if nobody knows
 */
public record FormerName(String name, Optional<LocalDate> until) {}
