package id.pendopo.newsroom.calendar;

import java.time.DayOfWeek;

/** The theme a city gives to a weekday. */
public record Pillar(DayOfWeek weekday, String name, String note) {}
