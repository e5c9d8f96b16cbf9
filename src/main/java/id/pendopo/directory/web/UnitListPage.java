package id.pendopo.directory.web;

import id.pendopo.directory.UnitFilter.Missing;
import id.pendopo.platform.web.page.Address;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Paging;
import id.pendopo.platform.web.page.Sort;
import java.util.List;

/**
 * A list of units with its filter.
 *
 * @param empty whether the city has no unit at all
 * @param missing how many units lack what
 */
public record UnitListPage(
        String city,
        List<UnitRow> rows,
        String text,
        String type,
        String kecamatan,
        String lacking,
        boolean closed,
        boolean filtered,
        boolean empty,
        List<Option> types,
        List<Option> kecamatans,
        List<Option> lackings,
        Sort sort,
        Paging paging,
        Address address,
        boolean mayEdit,
        List<Lack> missing) {

    /** How many units lack something, and where they are listed. */
    public record Lack(Missing missing, long units, long of, String href) {}
}
