package id.pendopo.identity.web;

import id.pendopo.platform.web.Language;
import id.pendopo.platform.web.page.Faults;
import java.util.List;

/**
 * One's own account.
 *
 * @param language of letters and pages
 * @param codesRequired whether a role forbids to do without one-time codes
 * @param paperLeft recovery codes not used yet
 */
public record MyAccountPage(
        String name,
        String mail,
        Language language,
        List<String> offices,
        boolean secondStep,
        boolean codesRequired,
        int paperLeft,
        List<AccountPage.SessionRow> sessions,
        Faults faults) {
    public MyAccountPage {
        offices = List.copyOf(offices);
        sessions = List.copyOf(sessions);
    }
}
