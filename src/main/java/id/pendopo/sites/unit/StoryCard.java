package id.pendopo.sites.unit;

import java.util.Optional;

/**
 * One story in a list.
 *
 * @param date in words
 * @param day as 2026-11-22
 * @param progress in percent; -1 if it tells none
 * @param sample whether it is made up
 * @param note as until when an announcement holds; empty for none
 */
public record StoryCard(
        String title,
        String href,
        String date,
        String day,
        String summary,
        Optional<PictureView> picture,
        int progress,
        boolean video,
        boolean sample,
        String note) {}
