package id.pendopo.observatory.probe;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.Proof;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.probe.spam.Cloaking;
import id.pendopo.observatory.probe.spam.Faces;
import id.pendopo.observatory.probe.spam.SitemapSpam;
import id.pendopo.observatory.probe.spam.Suspected;
import id.pendopo.observatory.probe.spam.Suspicion;
import id.pendopo.observatory.probe.spam.Suspicion.Kind;
import id.pendopo.observatory.visit.Disguise;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.fetch.Outcome;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Whether strangers write on the site: gambling spam, hidden links, defacement, cloaking. */
final class IntegrityProbe implements Probe {
    private static final Indicator CLEAN = Indicator.of("integrity.clean", Measure.YES_NO);
    private static final Indicator LINKS = Indicator.of("integrity.injected-links", Measure.COUNT);
    private static final Indicator SAME = Indicator.of("integrity.same-for-all", Measure.YES_NO);
    private static final Indicator ADDRESSES =
            Indicator.of("integrity.injected-addresses", Measure.COUNT);
    private static final int MOST = 20;

    @Override
    public String id() {
        return "integrity";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(CLEAN, LINKS, SAME, ADDRESSES);
    }

    @Override
    public List<Matter<?>> matters() {
        return List.of(Suspected.MATTER, Faces.MATTER);
    }

    @Override
    public List<Reading> read(Visit visit, Context context) {
        List<Suspicion> signs = new ArrayList<>(caught(visit));
        signs.addAll(visit.of(Suspected.MATTER).all());
        if (!visit.read() && signs.isEmpty()) {
            return Readings.notMeasured(indicators(), Unmeasured.SITE_NOT_READ);
        }
        List<Cloaking.Shown> cloaked = Cloaking.in(visit);
        List<URI> addresses = SitemapSpam.in(visit.files().entries());
        return List.of(
                clean(visit, signs, cloaked, addresses),
                links(visit, signs),
                visit.disguises().isEmpty()
                        ? Readings.notMeasured(SAME, Unmeasured.NOTHING_FOUND)
                        : same(visit, cloaked),
                visit.files().entries().isEmpty()
                        ? Readings.notMeasured(ADDRESSES, Unmeasured.NOTHING_FOUND)
                        : addresses(visit, addresses));
    }

    /** Pages that were recognised as not the unit's own already when they were read. */
    private static List<Suspicion> caught(Visit visit) {
        var out = new ArrayList<Suspicion>();
        for (Fetch fetch : visit.fetches()) {
            if (fetch.outcome() instanceof Outcome.Hacked hacked) {
                out.add(
                        new Suspicion(
                                Kind.CAUGHT_WHEN_READ,
                                fetch.requested(),
                                hacked.sign(),
                                hacked.sign()));
            }
        }
        return out;
    }

    private static Reading clean(
            Visit visit, List<Suspicion> signs, List<Cloaking.Shown> cloaked, List<URI> addresses) {
        var findings = new ArrayList<Finding>();
        signs.stream().limit(MOST).forEach(sign -> findings.add(finding(sign)));
        cloaked.forEach(shown -> findings.add(finding(shown)));
        addresses.stream().limit(1).forEach(a -> findings.add(finding(a, addresses.size())));
        List<Proof> proofs = signs.stream().limit(5).map(s -> proof(visit, s)).distinct().toList();
        return Readings.measured(
                CLEAN,
                findings.isEmpty() ? 1 : 0,
                findings.stream().distinct().toList(),
                proofs.isEmpty() ? looked(visit) : proofs);
    }

    private static Reading links(Visit visit, List<Suspicion> signs) {
        var links =
                signs.stream()
                        .filter(s -> s.kind() == Kind.INJECTED_LINK || s.kind() == Kind.HIDDEN_LINK)
                        .toList();
        long distinct = links.stream().map(Suspicion::what).distinct().count();
        var proofs = links.stream().limit(5).map(s -> proof(visit, s)).distinct().toList();
        return Readings.measured(
                LINKS,
                distinct,
                links.stream().limit(MOST).map(IntegrityProbe::finding).distinct().toList(),
                proofs.isEmpty() ? looked(visit) : proofs);
    }

    private static Reading same(Visit visit, List<Cloaking.Shown> cloaked) {
        var proofs =
                visit.disguises().stream()
                        .map(Disguise::fetch)
                        .map(fetch -> Readings.proof(fetch, seen(fetch, cloaked)))
                        .distinct()
                        .toList();
        return Readings.measured(
                SAME,
                cloaked.isEmpty() ? 1 : 0,
                cloaked.stream().map(IntegrityProbe::finding).distinct().toList(),
                proofs);
    }

    private static String seen(Fetch fetch, List<Cloaking.Shown> cloaked) {
        return cloaked.stream()
                .filter(c -> c.address().equals(fetch.requested()))
                .map(Cloaking.Shown::instead)
                .findFirst()
                .orElseGet(() -> fetch.page().map(Page::title).orElse(""));
    }

    private static Reading addresses(Visit visit, List<URI> addresses) {
        URI map = visit.files().sitemaps().stream().findFirst().orElseGet(visit::registered);
        String words =
                addresses.isEmpty()
                        ? visit.files().entries().getFirst().address().toString()
                        : String.join(" ", addresses.stream().limit(5).map(URI::toString).toList());
        var findings =
                addresses.isEmpty()
                        ? List.<Finding>of()
                        : List.of(finding(addresses.getFirst(), addresses.size()));
        return Readings.measured(
                ADDRESSES, addresses.size(), findings, ContentProofs.at(visit, map, words));
    }

    private static Finding finding(Suspicion sign) {
        return switch (sign.kind()) {
            case GAMBLING_WORDS -> Finding.on(sign.page(), "integrity.gambling-words", sign.what());
            case INJECTED_LINK -> Finding.on(sign.page(), "integrity.injected-link", sign.what());
            case HIDDEN_LINK -> Finding.on(sign.page(), "integrity.hidden-link", sign.what());
            case OBFUSCATED_SCRIPT ->
                    Finding.on(sign.page(), "integrity.obfuscated-script", sign.what());
            case FOREIGN_REDIRECT ->
                    Finding.on(sign.page(), "integrity.foreign-redirect", sign.what());
            case DEFACED -> Finding.on(sign.page(), "integrity.defaced", sign.what());
            case FOREIGN_WRITING ->
                    Finding.on(sign.page(), "integrity.foreign-writing", sign.what());
            case CAUGHT_WHEN_READ -> Finding.on(sign.page(), "integrity.hacked", sign.what());
        };
    }

    private static Finding finding(Cloaking.Shown shown) {
        return switch (shown.as()) {
            case SEARCH_ENGINE ->
                    Finding.on(shown.address(), "integrity.cloaked-search-engine", shown.instead());
            case FROM_SEARCH_RESULT ->
                    Finding.on(shown.address(), "integrity.cloaked-search-result", shown.instead());
            case PHONE -> Finding.on(shown.address(), "integrity.cloaked-phone", shown.instead());
        };
    }

    private static Finding finding(URI first, int count) {
        return Finding.of("integrity.injected-address", Integer.toString(count), first.toString());
    }

    private static Proof proof(Visit visit, Suspicion sign) {
        return ContentProofs.at(visit, sign.page(), sign.excerpt());
    }

    private static List<Proof> looked(Visit visit) {
        List<Proof> pages =
                ContentProofs.pages(
                        visit, visit.pages().map(Page::address).distinct().limit(5).toList());
        return pages.isEmpty() ? List.of(Readings.proof(visit.home(), "")) : pages;
    }
}
