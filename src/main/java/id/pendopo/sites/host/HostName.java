package id.pendopo.sites.host;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a host, as people and requests write it. */
public final class HostName {
    private static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;
    private static final int MARK = 7;
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern NUMBERS =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");

    private HostName() {}

    /**
     * In lower case, without the dot that may end it, in letters of DNS.
     *
     * @return empty if no host can be called so
     */
    public static Optional<String> read(String written) {
        String low = written.strip().toLowerCase(Locale.ROOT);
        if (NUMBERS.matcher(low).matches()) {
            return Optional.of(low);
        }
        String name;
        try {
            name = IDN.toASCII(low.endsWith(".") ? low.substring(0, low.length() - 1) : low);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.empty();
        }
        for (String label : name.split("\\.", -1)) {
            if (!LABEL.matcher(label).matches()) {
                return Optional.empty();
            }
        }
        return Optional.of(name);
    }

    /**
     * The slug as one label of a host. DNS allows 63 letters: a longer slug ends at a whole word
     * and with a mark made of all of it, so that two that begin alike stay apart, and each the
     * same.
     */
    static String label(String slug) {
        if (slug.length() <= LONGEST_LABEL) {
            return slug;
        }
        String begin = slug.substring(0, LONGEST_LABEL - MARK);
        int word = begin.lastIndexOf('-');
        return (word > 0 ? begin.substring(0, word) : begin)
                + "-%06x".formatted(slug.hashCode() & 0xff_ff_ff);
    }

    /** Whether the host is a number, or this machine's own name: nobody's domain. */
    static boolean ofMachine(String name) {
        return name.equals("localhost") || NUMBERS.matcher(name).matches();
    }
}
