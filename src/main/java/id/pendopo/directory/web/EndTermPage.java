package id.pendopo.directory.web;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import java.util.List;

/**
 * Asks for the last day of an official's term.
 *
 * @param last as typed
 */
public record EndTermPage(
        String official,
        String position,
        String action,
        String back,
        String last,
        int version,
        List<Crumb> crumbs,
        Faults faults) {}
