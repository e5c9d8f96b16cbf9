package id.pendopo.directory.web;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import id.pendopo.platform.web.page.Option;
import java.util.List;

/**
 * The form of a unit.
 *
 * @param unit the name of the unit as it is; empty for a new one
 */
public record UnitFormPage(
        String unit,
        String action,
        String back,
        List<Crumb> crumbs,
        UnitForm form,
        Faults faults,
        List<Option> types,
        List<Option> parents,
        List<Option> territories) {
    public boolean fresh() {
        return unit.isEmpty();
    }
}
