package id.pendopo.observatory.probe;

import id.pendopo.observatory.Expected;
import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.Proof;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.probe.page.Excerpt;
import id.pendopo.observatory.probe.person.Office;
import id.pendopo.observatory.probe.person.OfficialPages;
import id.pendopo.observatory.probe.person.OfficialTexts;
import id.pendopo.observatory.probe.person.Position;
import id.pendopo.observatory.probe.person.Roster;
import id.pendopo.observatory.probe.person.Roster.Member;
import id.pendopo.observatory.probe.person.Shown;
import id.pendopo.observatory.probe.person.Sightings;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Visit;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names and positions of officials the site shows, against the register. */
final class OfficialsProbe implements Probe {
    private static final Indicator SHOWN = Indicator.of("officials.shown", Measure.YES_NO);
    private static final Indicator MATCHED = Indicator.of("officials.matched", Measure.SHARE);
    private static final Indicator HEAD = Indicator.of("officials.head", Measure.YES_NO);
    private static final Indicator FORMER =
            Indicator.of("officials.former-as-current", Measure.COUNT);
    private static final Indicator UNKNOWN = Indicator.of("officials.unknown-head", Measure.COUNT);

    @Override
    public String id() {
        return "officials";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(SHOWN, MATCHED, HEAD, FORMER, UNKNOWN);
    }

    @Override
    public List<Matter<?>> matters() {
        return List.of(OfficialTexts.MATTER);
    }

    @Override
    public List<Reading> read(Visit visit, Context context) {
        if (!visit.read()) {
            return Readings.notMeasured(indicators(), Unmeasured.SITE_NOT_READ);
        }
        LocalDate day = visit.endedAt().atZone(context.zone()).toLocalDate();
        Roster roster = Roster.of(context.expected().officials(), day);
        OfficialPages pages = OfficialPages.of(visit, context.expected(), day);
        var sightings = new Sightings(pages);
        return List.of(
                shown(visit, pages),
                roster.current().isEmpty()
                        ? Readings.notMeasured(MATCHED, Unmeasured.NOTHING_REGISTERED)
                        : matched(visit, roster, pages, sightings),
                roster.head()
                        .map(head -> head(visit, head, pages, sightings))
                        .orElseGet(() -> Readings.notMeasured(HEAD, Unmeasured.NOTHING_REGISTERED)),
                roster.former().isEmpty()
                        ? Readings.notMeasured(FORMER, Unmeasured.NOTHING_REGISTERED)
                        : former(visit, roster, pages, sightings),
                roster.head()
                        .map(head -> unknown(visit, head, roster, pages, context.expected()))
                        .orElseGet(() ->
                                Readings.notMeasured(UNKNOWN, Unmeasured.NOTHING_REGISTERED)));
    }

    private static Reading shown(Visit visit, OfficialPages pages) {
        List<Shown> placed =
                pages.shown().stream().filter(s -> s.position().isPresent() && !s.past()).toList();
        List<Proof> proofs =
                placed.isEmpty()
                        ? looked(visit, pages)
                        : placed.stream().limit(3).map(s -> proof(visit, s)).toList();
        var finding = Finding.of("officials.none-shown");
        return Readings.measured(
                SHOWN,
                placed.isEmpty() ? 0 : 1,
                placed.isEmpty() ? List.of(finding) : List.of(),
                proofs);
    }

    private static Reading matched(
            Visit visit, Roster roster, OfficialPages pages, Sightings sightings) {
        var findings = new ArrayList<Finding>();
        Map<Proof, Boolean> proofs = new LinkedHashMap<>();
        int found = 0;
        for (Member member : roster.current()) {
            var sighting = sightings.of(member);
            if (sighting.isPresent()) {
                found++;
                URI page = sighting.get().page().address();
                proofs.put(ContentProofs.at(visit, page, sighting.get().excerpt()), true);
            } else {
                findings.add(
                        Finding.of(
                                "officials.missing",
                                member.person().name(),
                                member.person().position()));
            }
        }
        var shown = proofs.isEmpty() ? looked(visit, pages) : List.copyOf(proofs.keySet());
        return Readings.measured(
                MATCHED, (double) found / roster.current().size(), findings, shown);
    }

    private static Reading head(
            Visit visit, Member head, OfficialPages pages, Sightings sightings) {
        Optional<Shown> right = sightings.inOffice(head);
        if (right.isPresent()) {
            boolean acting = right.get().position().map(Position::acting).orElse(false);
            boolean registered = head.position().map(Position::acting).orElse(false);
            boolean told = acting == registered;
            var finding = otherPosition(head, right.get());
            return Readings.yesNo(HEAD, told, finding, proof(visit, right.get()));
        }
        Optional<Shown> other = sightings.best(head).filter(s -> s.position().isPresent());
        if (other.isPresent()) {
            Finding finding = otherPosition(head, other.get());
            return Readings.yesNo(HEAD, false, finding, proof(visit, other.get()));
        }
        var finding =
                Finding.of(
                        "officials.head-missing", head.person().name(), head.person().position());
        return Readings.measured(HEAD, 0, List.of(finding), looked(visit, pages));
    }

    private static Finding otherPosition(Member member, Shown shown) {
        return Finding.on(
                shown.page(),
                "officials.other-position",
                member.person().name(),
                Excerpt.of(shown.positionText(), 100),
                member.person().position());
    }

    private static Reading former(
            Visit visit, Roster roster, OfficialPages pages, Sightings sightings) {
        var findings = new ArrayList<Finding>();
        var proofs = new ArrayList<Proof>();
        for (Member member : roster.former()) {
            sightings
                    .inOffice(member)
                    .ifPresent(shown -> {
                        findings.add(formerShown(member, shown));
                        proofs.add(proof(visit, shown));
                    });
        }
        return Readings.measured(
                FORMER,
                findings.size(),
                findings,
                proofs.isEmpty() ? looked(visit, pages) : proofs);
    }

    private static Finding formerShown(Member member, Shown shown) {
        return Finding.on(
                shown.page(),
                "officials.former-shown",
                member.person().name(),
                Excerpt.of(shown.positionText(), 100),
                member.person().until().map(LocalDate::toString).orElse(""));
    }

    private static Reading unknown(
            Visit visit, Member head, Roster roster, OfficialPages pages, Expected expected) {
        Office office = head.office().orElseThrow();
        List<Shown> strangers =
                pages.shown().stream()
                        .filter(s -> !s.past() && OfficialPages.ofThisUnit(s, office, expected))
                        .filter(s -> !roster.knows(s.person()))
                        .toList();
        var findings =
                strangers.stream()
                        .map(s ->
                                Finding.on(
                                        s.page(),
                                        "officials.unknown-shown",
                                        s.name(),
                                        Excerpt.of(s.positionText(), 100),
                                        head.person().name()))
                        .distinct()
                        .toList();
        var proofs = strangers.stream().map(s -> proof(visit, s)).distinct().limit(5).toList();
        return Readings.measured(
                UNKNOWN,
                findings.size(),
                findings,
                proofs.isEmpty() ? looked(visit, pages) : proofs);
    }

    private static Proof proof(Visit visit, Shown shown) {
        return ContentProofs.at(visit, shown.page(), Excerpt.of(shown.excerpt(), 300));
    }

    private static List<Proof> looked(Visit visit, OfficialPages pages) {
        List<Page> read = pages.pages().isEmpty() ? visit.pages().toList() : pages.pages();
        return ContentProofs.pages(
                visit, read.stream().map(Page::address).distinct().limit(5).toList());
    }
}
