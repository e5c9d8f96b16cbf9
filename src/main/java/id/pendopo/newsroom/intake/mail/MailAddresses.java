package id.pendopo.newsroom.intake.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses of the units at the one mailbox: {@code berita+dinkes@kota.go.id} for people with
 * an account, {@code berita+dinkes.SECRET@kota.go.id} for whoever the unit has told it.
 */
public final class MailAddresses {
    private static final Pattern TAG = Pattern.compile("([a-z0-9-]{1,80})(?:\\.([a-z0-9]{8,40}))?");

    private final String local;
    private final String domain;

    /**
     * Addresses at a mailbox.
     *
     * @param mailbox its own address
     */
    public MailAddresses(String mailbox) {
        int at = mailbox.lastIndexOf('@');
        this.local = mailbox.substring(0, at).toLowerCase(Locale.ROOT);
        this.domain = mailbox.substring(at + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * What an address says.
     *
     * @param secret empty for the address that only people with an account may use
     */
    public record Tag(String name, String secret) {}

    /** The first of the addresses that is one of a unit. */
    public Optional<Tag> tag(List<String> addresses) {
        return addresses.stream().flatMap(address -> tag(address).stream()).findFirst();
    }

    /** Whether the address is the mailbox's own, with or without a tag. */
    public boolean own(String address) {
        return address.equals(local + "@" + domain)
                || address.startsWith(local + "+") && address.endsWith("@" + domain);
    }

    public String open(String name) {
        return local + "+" + name + "@" + domain;
    }

    public String secret(String name, String secret) {
        return local + "+" + name + "." + secret + "@" + domain;
    }

    private Optional<Tag> tag(String address) {
        String start = local + "+";
        String end = "@" + domain;
        if (!address.startsWith(start) || !address.endsWith(end)) {
            return Optional.empty();
        }
        String middle = address.substring(start.length(), address.length() - end.length());
        Matcher tag = TAG.matcher(middle);
        return tag.matches()
                ? Optional.of(new Tag(tag.group(1), tag.group(2) == null ? "" : tag.group(2)))
                : Optional.empty();
    }
}
