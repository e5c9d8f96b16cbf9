package id.pendopo.identity.web;

import id.pendopo.identity.Role;
import id.pendopo.platform.web.Language;
import id.pendopo.platform.web.page.Faults;

/**
 * What an invitation's link shows.
 *
 * @param kind which of the forms
 * @param invitedBy name of who invited; empty for the installation itself
 * @param language of letters and pages, as chosen so far
 * @param signIn the sign-in page that comes back here
 */
public record OfferPage(
        Kind kind,
        Role role,
        String place,
        String invitedBy,
        String mail,
        String name,
        Language language,
        String until,
        String action,
        String signIn,
        Faults faults) {

    /** Who looks at the invitation. */
    public enum Kind {
        /** Somebody without an account: name and password. */
        NEW,
        /** The account's owner, signed in: one button. */
        CONFIRM,
        /** Perhaps the owner, not signed in. */
        SIGN_IN,
        /** Signed in as somebody else. */
        OTHER
    }
}
