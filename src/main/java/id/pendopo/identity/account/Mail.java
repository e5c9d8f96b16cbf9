package id.pendopo.identity.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mail address in the form in which accounts are compared: stripped, lower case. */
public record Mail(String value) {
    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public Mail {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The words are not a mail address");
        }
    }

    /** The address in typed words; empty if they have not the form of one. */
    public static Optional<Mail> of(String typed) {
        String normal = typed.strip().toLowerCase(Locale.ROOT);
        return normal.length() <= LONGEST && FORM.matcher(normal).matches()
                ? Optional.of(new Mail(normal))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
