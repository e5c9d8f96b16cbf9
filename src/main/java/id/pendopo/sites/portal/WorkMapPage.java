package id.pendopo.sites.portal;

import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Tab;
import id.pendopo.sites.SiteFrame;
import id.pendopo.sites.unit.StoryCard;
import java.util.List;

/**
 * Field work on the map, and the same as a list.
 *
 * @param drawn whether the product has the city's outlines
 * @param source of what the map shows
 * @param area that is chosen; empty for all
 * @param followed news of sites that units keep elsewhere, with a place guessed from their words
 * @param places of the cards, in the same order
 */
public record WorkMapPage(
        SiteFrame frame,
        List<Tab> tabs,
        boolean drawn,
        String source,
        List<Option> areas,
        String area,
        List<StoryCard> stories,
        List<StoryCard> followed) {}
