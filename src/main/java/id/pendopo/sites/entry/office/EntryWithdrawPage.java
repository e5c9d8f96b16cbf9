package id.pendopo.sites.entry.office;

import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Faults;
import java.util.List;

/** Asks why an entry is taken back. */
public record EntryWithdrawPage(
        String title,
        String action,
        String back,
        List<Crumb> crumbs,
        String reason,
        int version,
        Faults faults) {}
