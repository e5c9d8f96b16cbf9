package id.pendopo.directory;

/** Keys of what may be done in the register. */
public final class RegisterPermission {
    /** See the back office's register, contacts included. Asked in a city. */
    public static final String VIEW = "register.view";

    /** Change everything, import. Asked in a city. */
    public static final String EDIT = "register.edit";

    /** Change officials and channels of one unit. Asked in a unit. */
    public static final String EDIT_OWN = "unit.edit-own";

    private RegisterPermission() {}
}
