package id.pendopo.sites.unit;

import id.pendopo.sites.SiteFrame;
import java.util.List;

/**
 * The front page of a unit.
 *
 * @param head who leads it, with the position; empty if the register does not know
 * @param empty whether nothing was published yet
 */
public record FrontPage(
        SiteFrame frame,
        String head,
        String position,
        List<StoryCard> news,
        List<StoryCard> announcements,
        List<StoryCard> work,
        List<ProgrammeCard> programmes,
        List<StoryCard> films,
        List<SiteFrame.Entry> ways,
        boolean empty) {}
