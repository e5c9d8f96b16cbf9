package id.pendopo.sites.portal;

import id.pendopo.platform.web.page.Option;
import id.pendopo.sites.SiteFrame;
import id.pendopo.sites.entry.site.EntryListPage;
import id.pendopo.sites.unit.ProgrammeCard;
import id.pendopo.sites.unit.StoryCard;
import java.util.List;

/**
 * The front page of a city.
 *
 * @param today how many stories were published today
 * @param units to be found
 * @param panels of other modules
 */
public record PortalPage(
        SiteFrame frame,
        long today,
        List<StoryCard> news,
        List<StoryCard> announcements,
        List<StoryCard> work,
        List<ProgrammeCard> programmes,
        List<EntryListPage.Row> services,
        List<EntryListPage.Row> agenda,
        List<Option> units,
        List<PanelContent> panels) {}
