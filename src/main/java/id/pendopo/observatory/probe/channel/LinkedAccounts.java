package id.pendopo.observatory.probe.channel;

import id.pendopo.directory.ChannelAddress;
import id.pendopo.directory.ChannelAddress.Sameness;
import id.pendopo.directory.Network;
import id.pendopo.observatory.probe.page.PageLink;
import id.pendopo.observatory.probe.page.PageParts;
import id.pendopo.observatory.probe.page.Zone;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Gathering;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Purpose;
import id.pendopo.observatory.visit.Visit;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The accounts a site links, embeds or names as its own.
 *
 * @param links each account once, where it was first seen
 * @param placeholders links to a network's own front page
 */
public record LinkedAccounts(List<Linked> links, List<Placeholder> placeholders) {
    private static final Pattern SAME_AS =
            Pattern.compile("\"sameAs\"\\s*:\\s*(\\[[^\\]]*\\]|\"[^\"]*\")");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private static final Matter<Links> MATTER = new Matter<>(Links.class, Links::new);

    /** How an account is tied to the site; the first is the firmest. */
    public enum Tie {
        /**
         * In header, menu, footer, side column, on the home or contact page, or in structured data.
         */
        OWN,
        /** In the text of another page: may be anyone's. */
        MENTIONED,
        /** Only as an embedded timeline or page plugin. */
        EMBEDDED
    }

    /** An account and where it is linked. */
    public record Linked(ChannelAddress account, Tie tie, URI page, String label, String written) {}

    /** A link left as it came with the template. */
    public record Placeholder(Network network, URI page, String written) {}

    public static Matter<?> matter() {
        return MATTER;
    }

    public static LinkedAccounts of(Visit visit) {
        var gathering = visit.of(MATTER);
        return new LinkedAccounts(
                List.copyOf(gathering.links), List.copyOf(gathering.placeholders));
    }

    /** The link to the account, the firmest tie first. */
    public Optional<Linked> to(ChannelAddress account) {
        return with(account, Sameness.SAME);
    }

    /** A link that may lead to the account, though addresses cannot tell. */
    public Optional<Linked> maybeTo(ChannelAddress account) {
        return with(account, Sameness.UNDECIDABLE).filter(l -> l.tie() != Tie.MENTIONED);
    }

    /** Accounts of the network that the site calls its own. */
    public List<Linked> own(Network network) {
        return links.stream()
                .filter(l -> l.account().network() == network && l.tie() == Tie.OWN)
                .toList();
    }

    /** Any firm or embedded tie to the network. */
    public Optional<Linked> any(Network network) {
        return own(network).stream()
                .findFirst()
                .or(() ->
                        links.stream()
                                .filter(l -> l.account().network() == network)
                                .filter(l -> l.tie() == Tie.EMBEDDED)
                                .findFirst());
    }

    private Optional<Linked> with(ChannelAddress account, Sameness wanted) {
        return links.stream()
                .filter(l -> l.account().compare(account) == wanted)
                .min(java.util.Comparator.comparing(Linked::tie));
    }

    /** Goes through the pages of one visit. */
    private static final class Links implements Gathering {
        private final List<Linked> links = new ArrayList<>();
        private final List<Placeholder> placeholders = new ArrayList<>();
        private final Set<String> seen = new LinkedHashSet<>();
        private final Map<Tie, Set<String>> written = new EnumMap<>(Tie.class);

        @Override
        public void page(Fetch fetch, Page page) {
            PageParts parts = PageParts.of(page);
            boolean own = fetch.purpose() == Purpose.HOME || fetch.purpose() == Purpose.CONTACT;
            for (PageLink link : parts.links()) {
                boolean firm = own || link.zone() != Zone.MAIN;
                link(page, link.href(), link.label(), firm ? Tie.OWN : Tie.MENTIONED);
            }
            parts.structured().forEach(block -> structured(page, block));
            parts.frames().forEach(frame -> link(page, embedded(frame), "", Tie.EMBEDDED));
        }

        private void structured(Page page, String block) {
            var same = SAME_AS.matcher(block.replace("\\/", "/"));
            while (same.find()) {
                var quoted = QUOTED.matcher(same.group(1));
                while (quoted.find()) {
                    link(page, quoted.group(1), "sameAs", Tie.OWN);
                }
            }
        }

        /** Menu and footer are the same on every page: what is written alike is read once. */
        private void link(Page page, String href, String label, Tie tie) {
            if (!written.computeIfAbsent(tie, t -> new HashSet<>()).add(href)
                    || ChannelAddress.network(href).isEmpty()) {
                return;
            }
            Optional<ChannelAddress> account = ChannelAddress.recognise(href);
            String key = account.map(a -> a.address().toString()).orElse(href) + tie;
            if (!seen.add(key)) {
                return;
            }
            account.ifPresent(a -> links.add(new Linked(a, tie, page.address(), label, href)));
            if (account.isEmpty() && tie == Tie.OWN) {
                ChannelAddress.frontPage(href)
                        .ifPresent(network ->
                                placeholders.add(new Placeholder(network, page.address(), href)));
            }
        }

        /** A page plugin holds the account's address as a parameter. */
        private static String embedded(String frame) {
            int at = frame.indexOf("href=");
            if (at < 0) {
                return frame;
            }
            String rest = frame.substring(at + 5);
            int end = rest.indexOf('&');
            String value = end < 0 ? rest : rest.substring(0, end);
            return value.replace("%3A", ":")
                    .replace("%3a", ":")
                    .replace("%2F", "/")
                    .replace("%2f", "/");
        }
    }
}
