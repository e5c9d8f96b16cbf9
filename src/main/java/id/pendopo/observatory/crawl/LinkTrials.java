package id.pendopo.observatory.crawl;

import id.pendopo.directory.ChannelAddress;
import id.pendopo.observatory.visit.LinkCheck;
import id.pendopo.observatory.visit.LinkCheck.Kind;
import id.pendopo.platform.address.Addresses;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tries a sample of what the read pages link to: each address once, each foreign host once unless
 * it is an account, a fair part for every kind. Pages of the visit need no trial.
 */
final class LinkTrials {
    private static final Pattern DOCUMENT =
            Pattern.compile("(?i).*\\.(pdf|docx?|xlsx?|pptx?|odt|ods|zip|rar)$");
    private static final int MOST_ACCOUNTS = 12;

    private final Journey journey;
    private final URI site;
    private final Set<String> met = new HashSet<>();
    private final Set<String> foreignHosts = new HashSet<>();
    private final Map<Kind, List<Link>> found = new EnumMap<>(Kind.class);

    /** Something to try. */
    private record Link(URI from, URI target) {}

    LinkTrials(Journey journey, URI site) {
        this.journey = journey;
        this.site = site;
    }

    List<LinkCheck> tryAll() {
        int most = journey.budget.links();
        journey.fetches()
                .forEach(f -> {
                    met.add(Addresses.key(f.requested()));
                    f.response().ifPresent(r -> met.add(Addresses.key(r.address())));
                });
        journey.parts().all().forEach(part -> collect(part, most));
        var checks = new ArrayList<LinkCheck>();
        for (Map.Entry<Kind, Link> next : sample(most)) {
            if (journey.over()) {
                return checks;
            }
            Link link = next.getValue();
            checks.add(
                    new LinkCheck(
                            link.from(),
                            link.target(),
                            next.getKey(),
                            journey.tools.knock.at(link.target(), journey.sender)));
        }
        return checks;
    }

    /** In turn one of each kind, until all are taken or the number is reached. */
    private List<Map.Entry<Kind, Link>> sample(int most) {
        var sample = new ArrayList<Map.Entry<Kind, Link>>();
        int longest = found.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (Kind kind : Kind.values()) {
                if (i < of(kind).size() && sample.size() < most) {
                    sample.add(Map.entry(kind, of(kind).get(i)));
                }
            }
        }
        return sample;
    }

    private void collect(WrittenParts.Part part, int most) {
        if (met.add(part.written())) {
            Addresses.resolve(part.from(), part.written())
                    .ifPresent(target -> add(part.from(), target, part.image(), most));
        }
    }

    private void add(URI from, URI target, boolean image, int most) {
        Kind kind = kind(target, image);
        List<Link> links = of(kind);
        if (links.size() >= (kind == Kind.ACCOUNT ? Math.min(most, MOST_ACCOUNTS) : most)
                || !met.add(Addresses.key(target))) {
            return;
        }
        boolean own = Addresses.sameSite(target, site);
        boolean unwanted = kind == Kind.PAGE && own && Traps.isTrap(target);
        if (!unwanted && (own || kind == Kind.ACCOUNT || foreignHosts.add(target.getHost()))) {
            links.add(new Link(from, target));
        }
    }

    private List<Link> of(Kind kind) {
        return found.computeIfAbsent(kind, k -> new ArrayList<>());
    }

    private static Kind kind(URI target, boolean image) {
        if (image) {
            return Kind.IMAGE;
        }
        if (DOCUMENT.matcher(target.getRawPath()).matches()) {
            return Kind.DOCUMENT;
        }
        Optional<ChannelAddress> account = ChannelAddress.recognise(target);
        return account.isPresent() ? Kind.ACCOUNT : Kind.PAGE;
    }
}
