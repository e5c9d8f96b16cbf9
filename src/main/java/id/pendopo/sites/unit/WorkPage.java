package id.pendopo.sites.unit;

import id.pendopo.sites.SiteFrame;
import java.util.List;

/** One programme: what it shall bring, its money, how far it is, and its field work. */
public record WorkPage(
        SiteFrame frame,
        String name,
        String summary,
        String target,
        String where,
        String budget,
        String source,
        String time,
        int progress,
        String ended,
        boolean sample,
        List<Step> steps,
        List<StoryCard> stories) {
    /** How far it was at a moment. */
    public record Step(String date, String day, int progress, String note) {}
}
