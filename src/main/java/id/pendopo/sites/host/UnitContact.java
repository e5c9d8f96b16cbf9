package id.pendopo.sites.host;

import org.springframework.modulith.NamedInterface;

/**
 * How a unit is reached; each empty if the unit has not said.
 *
 * @param hours when it is open, in words
 * @param version refuses the form of someone who saw an older one; 0 if nothing was ever said
 */
@NamedInterface("contact")
public record UnitContact(
        String address, String telephone, String mail, String hours, int version) {
    /** Of a unit that has not said anything. */
    public static final UnitContact NONE = new UnitContact("", "", "", "", 0);
}
