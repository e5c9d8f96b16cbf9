package id.pendopo.complaints.contact;

/**
 * Who filed a report and how they want to hear of it.
 *
 * @param name empty if not told
 * @param telephone as {@code 081234567890}; empty if not told
 * @param mail empty if not told
 */
public record Contact(String name, String telephone, String mail, Way way) {
    /** How news reach the citizen. */
    public enum Way {
        /** Not at all; the code shows it. */
        NONE,
        SMS,
        WHATSAPP,
        MAIL
    }

    public static Contact nobody() {
        return new Contact("", "", "", Way.NONE);
    }

    public boolean empty() {
        return name.isBlank() && telephone.isBlank() && mail.isBlank();
    }

    /** The address the way uses, else one that is known; empty if there is none. */
    public String address() {
        return way == Way.MAIL || telephone.isBlank() ? mail : telephone;
    }

    /** Never who it is. */
    @Override
    public String toString() {
        return "Contact[way=%s]".formatted(way);
    }
}
