package id.pendopo.observatory.probe;

import id.pendopo.directory.ChannelAddress;
import id.pendopo.directory.Network;
import id.pendopo.observatory.Expected;
import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.Proof;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.probe.channel.LinkedAccounts;
import id.pendopo.observatory.probe.channel.LinkedAccounts.Linked;
import id.pendopo.observatory.probe.channel.LinkedAccounts.Tie;
import id.pendopo.observatory.visit.LinkCheck;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.address.Domains;
import id.pendopo.platform.fetch.Outcome;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the site leads to the unit's accounts and to the complaint service. */
final class ChannelsProbe implements Probe {
    private static final Indicator REGISTERED =
            Indicator.of("channels.registered-linked", Measure.SHARE);
    private static final Indicator NETWORKS = Indicator.of("channels.networks", Measure.SHARE);
    private static final Indicator COMPLAINTS =
            Indicator.of("channels.complaint-service", Measure.YES_NO);
    private static final Indicator DEAD = Indicator.of("channels.dead-links", Measure.COUNT);

    /** The platforms every unit must hold, connected with its website. */
    private static final Map<Network, Indicator> DEMANDED = demanded();

    private static Map<Network, Indicator> demanded() {
        var out = new LinkedHashMap<Network, Indicator>();
        out.put(Network.FACEBOOK, Indicator.of("channels.facebook", Measure.YES_NO));
        out.put(Network.INSTAGRAM, Indicator.of("channels.instagram", Measure.YES_NO));
        out.put(Network.X, Indicator.of("channels.x", Measure.YES_NO));
        out.put(Network.YOUTUBE, Indicator.of("channels.youtube", Measure.YES_NO));
        return out;
    }

    @Override
    public String id() {
        return "channels";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Indicator> indicators() {
        var out = new ArrayList<>(List.of(REGISTERED, NETWORKS));
        out.addAll(DEMANDED.values());
        out.addAll(List.of(COMPLAINTS, DEAD));
        return List.copyOf(out);
    }

    @Override
    public List<Matter<?>> matters() {
        return List.of(LinkedAccounts.matter(), FirstLinks.MATTER);
    }

    @Override
    public List<Reading> read(Visit visit, Context context) {
        if (!visit.read()) {
            return Readings.notMeasured(indicators(), Unmeasured.SITE_NOT_READ);
        }
        LinkedAccounts linked = LinkedAccounts.of(visit);
        var out = new ArrayList<Reading>();
        out.add(registered(visit, linked, context.expected().accounts()));
        out.add(networks(visit, linked));
        DEMANDED.forEach(
                (network, indicator) -> out.add(network(visit, linked, network, indicator)));
        out.add(complaints(visit, context.expected().complaintService()));
        out.add(dead(visit, linked));
        return out;
    }

    private static Reading registered(
            Visit visit, LinkedAccounts linked, List<Expected.Account> accounts) {
        if (accounts.isEmpty()) {
            return Readings.notMeasured(REGISTERED, Unmeasured.NOTHING_REGISTERED);
        }
        var findings = new ArrayList<Finding>();
        var proofs = new ArrayList<Proof>();
        int found = 0;
        for (var account : accounts) {
            Optional<ChannelAddress> address =
                    ChannelAddress.of(account.network(), account.address().toString());
            Optional<Linked> link = address.flatMap(linked::to);
            if (link.isPresent()) {
                found++;
                proofs.add(proof(visit, link.get()));
                embedded(link.get()).ifPresent(findings::add);
            } else {
                findings.add(notLinked(linked, account, address));
            }
        }
        return Readings.measured(
                REGISTERED,
                (double) found / accounts.size(),
                findings,
                proofs.isEmpty() ? List.of(home(visit)) : proofs);
    }

    private static Optional<Finding> embedded(Linked link) {
        return link.tie() == Tie.EMBEDDED
                ? Optional.of(
                        Finding.on(
                                link.page(),
                                "channels.only-embedded",
                                name(link.account().network()),
                                link.account().address().toString()))
                : Optional.empty();
    }

    private static Finding notLinked(
            LinkedAccounts linked, Expected.Account account, Optional<ChannelAddress> address) {
        String network = name(account.network());
        String registered = account.address().toString();
        Optional<Linked> maybe = address.flatMap(linked::maybeTo);
        if (maybe.isPresent()) {
            return Finding.on(
                    maybe.get().page(),
                    "channels.undecided",
                    network,
                    registered,
                    maybe.get().written());
        }
        for (Linked other : linked.own(account.network())) {
            return Finding.on(
                    other.page(), "channels.other-account", network, registered, other.written());
        }
        for (var placeholder : linked.placeholders()) {
            if (placeholder.network() == account.network()) {
                return Finding.on(
                        placeholder.page(), "channels.placeholder", network, placeholder.written());
            }
        }
        return Finding.of("channels.not-linked", network, registered);
    }

    private static Reading networks(Visit visit, LinkedAccounts linked) {
        var proofs = new ArrayList<Proof>();
        for (Network network : DEMANDED.keySet()) {
            linked.any(network).ifPresent(l -> proofs.add(proof(visit, l)));
        }
        double share = (double) proofs.size() / DEMANDED.size();
        return Readings.measured(
                NETWORKS, share, List.of(), proofs.isEmpty() ? List.of(home(visit)) : proofs);
    }

    private static Reading network(
            Visit visit, LinkedAccounts linked, Network network, Indicator indicator) {
        Optional<Linked> link = linked.any(network);
        Finding finding =
                linked.placeholders().stream()
                        .filter(p -> p.network() == network)
                        .map(p ->
                                Finding.on(
                                        p.page(),
                                        "channels.placeholder",
                                        name(network),
                                        p.written()))
                        .findFirst()
                        .orElseGet(() -> Finding.of("channels.network-missing", name(network)));
        return Readings.yesNo(
                indicator,
                link.isPresent(),
                finding,
                link.map(l -> proof(visit, l)).orElseGet(() -> home(visit)));
    }

    private static Reading complaints(Visit visit, Optional<URI> service) {
        if (service.isEmpty()) {
            return Readings.notMeasured(COMPLAINTS, Unmeasured.NOTHING_REGISTERED);
        }
        for (var link : visit.of(FirstLinks.MATTER).all().entrySet()) {
            if (leadsTo(link.getKey(), service.get())) {
                String words = link.getValue().label() + " → " + link.getKey();
                return Readings.measured(
                        COMPLAINTS,
                        1,
                        List.of(),
                        ContentProofs.at(visit, link.getValue().page(), words));
            }
        }
        var finding = Finding.of("channels.complaint-service-not-linked", service.get().toString());
        return Readings.measured(COMPLAINTS, 0, List.of(finding), home(visit));
    }

    /** The service's host, and its path where it shares the host with others. */
    private static boolean leadsTo(String href, URI service) {
        if (service.getHost() == null || !href.startsWith("http")) {
            return false;
        }
        int start = href.indexOf("://") + 3;
        String rest =
                href.substring(Math.min(start, href.length())).toLowerCase(java.util.Locale.ROOT);
        String host = Domains.withoutWww(service.getHost().toLowerCase(java.util.Locale.ROOT));
        String written = rest.startsWith("www.") ? rest.substring(4) : rest;
        String path =
                service.getPath() == null || service.getPath().equals("/") ? "" : service.getPath();
        String wanted = host + path.replaceAll("/$", "").toLowerCase(java.util.Locale.ROOT);
        return written.equals(wanted)
                || (written.startsWith(wanted)
                        && "/?#:".indexOf(written.charAt(wanted.length())) >= 0);
    }

    /** Networks hide accounts from strangers, so only a clear "not there" is a dead link. */
    private static Reading dead(Visit visit, LinkedAccounts linked) {
        var findings = new ArrayList<Finding>();
        var proofs = new ArrayList<Proof>();
        for (LinkCheck check : visit.links()) {
            if (check.kind() == LinkCheck.Kind.ACCOUNT && gone(check.outcome())) {
                String network =
                        ChannelAddress.network(check.target().toString())
                                .map(ChannelsProbe::name)
                                .orElse("");
                findings.add(
                        Finding.on(
                                check.from(), "channels.dead", network, check.target().toString()));
                proofs.add(
                        ContentProofs.at(
                                visit,
                                check.from(),
                                check.target() + " — " + check.outcome().code()));
            }
        }
        boolean tried = visit.links().stream().anyMatch(c -> c.kind() == LinkCheck.Kind.ACCOUNT);
        if (!tried && !linked.links().isEmpty()) {
            return Readings.notMeasured(DEAD, Unmeasured.BUDGET_SPENT);
        }
        return Readings.measured(
                DEAD, findings.size(), findings, proofs.isEmpty() ? List.of(home(visit)) : proofs);
    }

    private static boolean gone(Outcome outcome) {
        return outcome instanceof Outcome.NotFound
                || outcome instanceof Outcome.SoftNotFound
                || outcome instanceof Outcome.NameUnknown;
    }

    private static Proof proof(Visit visit, Linked link) {
        String label = link.label().isBlank() ? "" : link.label() + " → ";
        return ContentProofs.at(visit, link.page(), label + link.written());
    }

    private static Proof home(Visit visit) {
        return ContentProofs.pages(visit, visit.pages().limit(1).map(Page::address).toList())
                .getFirst();
    }

    private static String name(Network network) {
        return switch (network) {
            case WEBSITE -> "Website";
            case FACEBOOK -> "Facebook";
            case INSTAGRAM -> "Instagram";
            case X -> "X";
            case YOUTUBE -> "YouTube";
            case TIKTOK -> "TikTok";
            case THREADS -> "Threads";
            case WHATSAPP -> "WhatsApp";
            case TELEGRAM -> "Telegram";
        };
    }
}
