package id.pendopo.identity.web;

import id.pendopo.identity.account.AccountStatus;
import id.pendopo.identity.session.SessionList;
import id.pendopo.platform.web.page.Option;
import id.pendopo.platform.web.page.Tone;
import java.util.List;

/**
 * One account, as its administrators see it.
 *
 * @param decides whether the reader may lock, close and reset it
 * @param roles those the reader may give
 */
public record AccountPage(
        String path,
        String name,
        String mail,
        AccountStatus status,
        Tone tone,
        boolean secondStep,
        String created,
        String lastSignIn,
        boolean self,
        boolean decides,
        List<Role> held,
        List<Role> past,
        List<SessionRow> sessions,
        List<Option> roles,
        List<Option> cities,
        List<Option> units) {

    /**
     * A role the account holds or held.
     *
     * @param end where the form that ends it goes; empty if the reader may not
     */
    public record Role(String office, String from, String until, String end) {}

    /** A sign-in of the account. */
    public record SessionRow(
            String handle,
            String device,
            String address,
            String since,
            String lastSeen,
            boolean present) {
        static SessionRow of(SessionList.Entry entry, Moment moment, String unknown) {
            return new SessionRow(
                    entry.handle(),
                    entry.device().isEmpty() ? unknown : entry.device(),
                    entry.address(),
                    moment.minute(entry.since()),
                    moment.minute(entry.lastSeen()),
                    entry.present());
        }
    }
}
