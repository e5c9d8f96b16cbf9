package id.pendopo.newsroom.web.media;

import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import java.util.List;

/**
 * The library as a page.
 *
 * @param empty whether there is nothing in it at all
 */
public record MediaListPage(
        List<Card> cards,
        String words,
        String unit,
        String kind,
        String gap,
        boolean deleted,
        boolean filtered,
        boolean empty,
        List<Option> units,
        List<Option> kinds,
        List<Option> gaps,
        Paging paging,
        Address address) {

    /**
     * One asset.
     *
     * @param picture a small one; empty if it has none
     * @param title its alternative text, or the name of the file
     * @param gaps what is missing, in words
     */
    public record Card(
            String href,
            String picture,
            String icon,
            String title,
            String owner,
            String form,
            List<String> gaps,
            boolean seen) {}
}
