package id.pendopo.complaints.filing;

import id.pendopo.complaints.contact.Contact;
import id.pendopo.complaints.handling.Report;
import id.pendopo.directory.CityRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a report needs, however it came in. */
public final class FilingRules {
    /** Letters; what Open311 allows a description, twice. */
    public static final int LONGEST_WORDS = 8_000;

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_LANDMARK = 300;
    private static final int SHORTEST_WORDS = 5;
    private static final double LATITUDES = 90;
    private static final double LONGITUDES = 180;
    private static final Pattern TELEPHONE = Pattern.compile("0\\d{8,14}");
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>\"(),:;]{1,64}@[\\p{L}\\d.-]{1,190}\\.\\p{L}{2,24}");

    private FilingRules() {}

    /** All faults. */
    static List<FilingFault> faults(Filing filing, CityRegister register, Topics topics) {
        var faults = new ArrayList<FilingFault>();
        int letters = filing.words().strip().length();
        check(faults, letters < SHORTEST_WORDS, FilingFault.WORDS_MISSING);
        check(faults, letters > LONGEST_WORDS, FilingFault.WORDS_TOO_LONG);
        check(
                faults,
                filing.topic().filter(t -> topics.find(t).isEmpty()).isPresent(),
                FilingFault.UNKNOWN_TOPIC);
        place(faults, filing.spot(), register);
        contact(faults, filing.contact());
        return faults;
    }

    /** As 081234567890, however it was written; as it is if it is no number of this country. */
    public static String telephone(String typed) {
        String digits = typed.replaceAll("[\\s().-]", "");
        return digits.startsWith("+62")
                ? "0" + digits.substring(3)
                : digits.startsWith("62") ? "0" + digits.substring(2) : digits;
    }

    private static void place(List<FilingFault> faults, Report.Spot spot, CityRegister register) {
        boolean half = spot.latitude().isPresent() != spot.longitude().isPresent();
        check(
                faults,
                half
                        || outside(spot.latitude(), LATITUDES)
                        || outside(spot.longitude(), LONGITUDES),
                FilingFault.UNFIT_POSITION);
        check(
                faults,
                spot.territory().filter(t -> register.territory(t).isEmpty()).isPresent(),
                FilingFault.UNKNOWN_TERRITORY);
        check(faults, spot.landmark().length() > LONGEST_LANDMARK, FilingFault.LANDMARK_TOO_LONG);
    }

    private static boolean outside(Optional<Double> degrees, double most) {
        return degrees.filter(d -> !(Math.abs(d) <= most)).isPresent();
    }

    private static void contact(List<FilingFault> faults, Contact contact) {
        check(faults, contact.name().length() > LONGEST_NAME, FilingFault.NAME_TOO_LONG);
        boolean telephone = contact.telephone().isBlank();
        check(
                faults,
                !telephone && !TELEPHONE.matcher(contact.telephone()).matches(),
                FilingFault.UNFIT_TELEPHONE);
        boolean mail = contact.mail().isBlank();
        check(faults, !mail && !MAIL.matcher(contact.mail()).matches(), FilingFault.UNFIT_MAIL);
        boolean missing =
                switch (contact.way()) {
                    case NONE -> false;
                    case SMS, WHATSAPP -> telephone;
                    case MAIL -> mail;
                };
        check(faults, missing, FilingFault.WAY_WITHOUT_ADDRESS);
    }

    private static void check(List<FilingFault> faults, boolean wrong, FilingFault fault) {
        if (wrong) {
            faults.add(fault);
        }
    }
}
