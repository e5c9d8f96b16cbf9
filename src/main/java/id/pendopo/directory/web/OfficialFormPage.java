package id.pendopo.directory.web;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import java.util.List;

/**
 * The form of an official's term.
 *
 * @param official the name as it is; empty for a new term
 * @param remove the address where the term can be taken out; empty for a new one
 */
public record OfficialFormPage(
        String unit,
        String official,
        String action,
        String back,
        String remove,
        List<Crumb> crumbs,
        OfficialForm form,
        Faults faults) {
    public boolean fresh() {
        return official.isEmpty();
    }
}
