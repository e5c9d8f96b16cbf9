package id.pendopo.directory;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a channel in normal form, so that the register and a link on a page can be
 * compared: {@code http://m.facebook.com/Dinkes.Kota/?locale=id_ID} and {@code fb.com/dinkes.kota}
 * are {@code https://www.facebook.com/dinkes.kota}.
 *
 * <p>Links that share, show one post, or lead to the network's own front page are no channels.
 *
 * @param address what to open; the same for all ways to write it that can be told without asking
 *     the network
 * @param handle the account's name as people say it, without the at sign; for YouTube also {@code
 *     channel/UC...}, for a network's short links {@code short/CODE}, for WhatsApp the number
 */
public record ChannelAddress(Network network, URI address, String handle) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Whether two addresses lead to one account. */
    public enum Sameness {
        SAME,
        DIFFERENT,
        /** As a channel's number and a name: only the network knows. */
        UNDECIDABLE
    }

    /**
     * What a person wrote as the address on the network: an address, or a name as {@code @dinkes}.
     *
     * @return empty if it cannot be an account there
     */
    public static Optional<ChannelAddress> of(Network network, String written) {
        if (network == Network.WEBSITE) {
            return website(written);
        }
        Optional<ChannelAddress> known =
                recognise(written).filter(found -> found.network() == network);
        return known.or(() -> ChannelForms.named(network, written.strip()));
    }

    /** The account an address leads to; empty if it leads to none, or not to a known network. */
    public static Optional<ChannelAddress> recognise(URI address) {
        return recognise(address.toString());
    }

    /** As {@link #recognise(URI)}, for an address as a page writes it. */
    public static Optional<ChannelAddress> recognise(String written) {
        return elsewhere(written)
                ? Optional.empty()
                : WrittenAddress.read(written).flatMap(ChannelForms::of);
    }

    /**
     * The network of a link that leads there without naming an account: its front page, as
     * forgotten placeholders do. Empty for accounts, posts and share links.
     */
    public static Optional<Network> frontPage(String written) {
        return WrittenAddress.read(written)
                .filter(at -> at.web() && at.length() == 0 && at.query().isEmpty())
                .filter(at -> !at.fragment().startsWith("!/"))
                .flatMap(at -> ChannelNames.network(at.host()));
    }

    /** The network whose host the address is on, whatever it leads to there. */
    public static Optional<Network> network(String written) {
        return elsewhere(written)
                ? Optional.empty()
                : WrittenAddress.read(written).flatMap(at -> ChannelNames.network(at.host()));
    }

    /** Most links of a page lead to no network, as their host tells without reading them whole. */
    private static boolean elsewhere(String written) {
        String host = WrittenAddress.usualHost(written);
        return !host.isEmpty() && ChannelNames.network(host).isEmpty();
    }

    /** Whether both lead to one account, as far as the addresses can tell. */
    public Sameness compare(ChannelAddress other) {
        if (network != other.network) {
            return Sameness.DIFFERENT;
        }
        String one = key();
        String two = other.key();
        if (one.equals(two)) {
            return Sameness.SAME;
        }
        boolean undecidable = brief() || other.brief() || numbered() != other.numbered();
        return undecidable ? Sameness.UNDECIDABLE : Sameness.DIFFERENT;
    }

    /** Facebook ignores dots in names; YouTube gave old custom names the same handle. */
    private String key() {
        return switch (network) {
            case FACEBOOK -> handle.replace(".", "");
            case YOUTUBE -> handle.replaceFirst("^(c|user)/", "");
            case WEBSITE, INSTAGRAM, X, TIKTOK, THREADS, WHATSAPP, TELEGRAM -> handle;
        };
    }

    private boolean brief() {
        return handle.startsWith("short/");
    }

    private boolean numbered() {
        return switch (network) {
            case FACEBOOK -> NUMBER.matcher(handle).matches();
            case YOUTUBE -> handle.startsWith("channel/");
            case WEBSITE, INSTAGRAM, X, TIKTOK, THREADS, WHATSAPP, TELEGRAM -> false;
        };
    }

    private static Optional<ChannelAddress> website(String written) {
        String text = WrittenAddress.clean(written);
        return WrittenAddress.read(text)
                .filter(WrittenAddress::web)
                .flatMap(at -> ChannelForms.uri(normalWebsite(at, text)))
                .map(uri -> new ChannelAddress(Network.WEBSITE, uri, uri.getHost()));
    }

    private static String normalWebsite(WrittenAddress at, String text) {
        String afterHost = text.substring(text.toLowerCase(Locale.ROOT).indexOf(at.host()));
        String rest = afterHost.substring(at.host().length());
        int fragment = rest.indexOf('#');
        String path = fragment < 0 ? rest : rest.substring(0, fragment);
        String usual = at.scheme().equals("http") ? ":80" : ":443";
        String kept = path.matches(usual + "(/.*)?") ? path.substring(usual.length()) : path;
        return at.scheme() + "://" + at.host() + (kept.equals("/") ? "" : kept);
    }
}
