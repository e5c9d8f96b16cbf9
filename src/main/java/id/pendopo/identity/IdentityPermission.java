package id.pendopo.identity;

/** Keys of what may be done with accounts. */
public final class IdentityPermission {
    /** See, invite, lock and close accounts and change their roles. Asked in a city. */
    public static final String MANAGE = "account.manage";

    /** Invite operators. Asked in a unit. */
    public static final String INVITE_UNIT = "account.invite-unit";

    /** Hand a unit's work over to a successor. Asked in a unit. */
    public static final String HAND_OVER = "unit.hand-over";

    /** Make, see and revoke keys of the API. Asked in a city or a unit. */
    public static final String KEYS = "account.api-key";

    private IdentityPermission() {}
}
