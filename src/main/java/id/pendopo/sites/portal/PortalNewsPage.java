package id.pendopo.sites.portal;

import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.sites.SiteFrame;
import id.pendopo.sites.unit.StoryCard;
import java.util.List;

/**
 * Stories of one kind of all units.
 *
 * @param section its key, as {@code news}
 * @param path of the list without filter
 */
public record PortalNewsPage(
        SiteFrame frame,
        String title,
        String section,
        String path,
        List<StoryCard> stories,
        List<Option> units,
        String unit,
        List<Option> fields,
        String field,
        List<Option> areas,
        String area,
        boolean filtered,
        Paging paging) {}
