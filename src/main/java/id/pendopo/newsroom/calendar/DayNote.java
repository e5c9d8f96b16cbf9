package id.pendopo.newsroom.calendar;

import java.time.LocalDate;

/**
 * What a city says of a day.
 *
 * @param mourning flags at half-mast: what is cheerful waits
 */
public record DayNote(LocalDate day, boolean mourning, String note) {}
