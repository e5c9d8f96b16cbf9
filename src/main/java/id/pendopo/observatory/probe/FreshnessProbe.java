package id.pendopo.observatory.probe;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.Proof;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.probe.fresh.DatedItem;
import id.pendopo.observatory.probe.fresh.DatedItems;
import id.pendopo.observatory.probe.fresh.ListedItems;
import id.pendopo.observatory.probe.fresh.Rhythm;
import id.pendopo.observatory.probe.page.Excerpt;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Visit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * How lately and how regularly the site publishes. Only newly dated items count; a changed text is
 * no update.
 */
final class FreshnessProbe implements Probe {
    private static final Indicator DATED = Indicator.of("freshness.dated-items", Measure.YES_NO);
    private static final Indicator AGE = Indicator.of("freshness.newest-age", Measure.DAYS);
    private static final Indicator IN_30 = Indicator.of("freshness.items-30", Measure.COUNT);
    private static final Indicator IN_90 = Indicator.of("freshness.items-90", Measure.COUNT);
    private static final Indicator IN_180 = Indicator.of("freshness.items-180", Measure.COUNT);
    private static final Indicator SILENCE =
            Indicator.of("freshness.longest-silence", Measure.DAYS);
    private static final Indicator CADENCE = Indicator.of("freshness.cadence", Measure.DAYS);
    private static final Indicator COUNT = Indicator.of("freshness.items-dated", Measure.COUNT);

    /** Only when a finding is told; the number is measured whatever it is. */
    private static final int WORTH_TELLING = 30;

    private static final int MOST_FINDINGS = 5;

    @Override
    public String id() {
        return "freshness";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(DATED, AGE, IN_30, IN_90, IN_180, SILENCE, CADENCE, COUNT);
    }

    @Override
    public List<Matter<?>> matters() {
        return List.of(ListedItems.MATTER);
    }

    @Override
    public List<Reading> read(Visit visit, Context context) {
        if (!visit.read()) {
            return Readings.notMeasured(indicators(), Unmeasured.SITE_NOT_READ);
        }
        DatedItems items = DatedItems.of(visit, context.zone());
        var out = new ArrayList<Reading>();
        out.add(dated(visit, items));
        if (items.newestFirst().isEmpty()) {
            indicators().stream()
                    .skip(1)
                    .forEach(i -> out.add(Readings.notMeasured(i, Unmeasured.NOTHING_FOUND)));
            return out;
        }
        out.addAll(measured(visit, items, context.zone()));
        return out;
    }

    private Reading dated(Visit visit, DatedItems items) {
        var findings = new ArrayList<Finding>();
        if (items.newestFirst().isEmpty()) {
            findings.add(Finding.of("freshness.nothing-dated"));
        }
        items.undated().stream()
                .limit(MOST_FINDINGS)
                .forEach(page ->
                        findings.add(
                                Finding.on(
                                        page.address(),
                                        "freshness.undated",
                                        Excerpt.of(page.title(), 120))));
        items.ahead().stream()
                .limit(MOST_FINDINGS)
                .forEach(item ->
                        findings.add(
                                Finding.on(
                                        item.address(),
                                        "freshness.dated-ahead",
                                        item.title(),
                                        item.day().toString())));
        List<Proof> proofs =
                items.newestFirst().isEmpty()
                        ? ContentProofs.pages(
                                visit, visit.pages().map(Page::address).limit(5).toList())
                        : List.of(proof(visit, items.newestFirst().getFirst()));
        return Readings.measured(DATED, items.newestFirst().isEmpty() ? 0 : 1, findings, proofs);
    }

    private List<Reading> measured(Visit visit, DatedItems items, ZoneId zone) {
        LocalDate today = visit.endedAt().atZone(zone).toLocalDate();
        Rhythm rhythm = Rhythm.of(items, today);
        DatedItem newest = items.newestFirst().getFirst();
        List<Proof> proofs = List.of(proof(visit, newest));
        Reading cadence =
                rhythm.cadence().isPresent()
                        ? Readings.measured(
                                CADENCE, rhythm.cadence().getAsDouble(), List.of(), proofs)
                        : Readings.notMeasured(CADENCE, Unmeasured.NOTHING_FOUND);
        return List.of(
                Readings.measured(AGE, rhythm.age(), silent(newest, rhythm), proofs),
                within(IN_30, visit, items, today.minusDays(30)),
                within(IN_90, visit, items, today.minusDays(90)),
                within(IN_180, visit, items, today.minusDays(180)),
                Readings.measured(SILENCE, rhythm.longestSilence(), List.of(), proofs),
                cadence,
                Readings.measured(COUNT, items.newestFirst().size(), List.of(), proofs));
    }

    private static List<Finding> silent(DatedItem newest, Rhythm rhythm) {
        return rhythm.age() <= WORTH_TELLING
                ? List.of()
                : List.of(
                        Finding.on(
                                newest.address(),
                                "freshness.silent",
                                Integer.toString((int) rhythm.age()),
                                newest.title(),
                                newest.day().toString()));
    }

    private static Reading within(Indicator what, Visit visit, DatedItems items, LocalDate from) {
        var young = items.newestFirst().stream().filter(i -> !i.day().isBefore(from)).toList();
        var shown = young.isEmpty() ? items.newestFirst() : young;
        var proofs = shown.stream().limit(3).map(item -> proof(visit, item)).toList();
        return Readings.measured(what, young.size(), List.of(), proofs);
    }

    private static Proof proof(Visit visit, DatedItem item) {
        String words = item.day() + ": " + item.title() + " — " + Excerpt.of(item.stated(), 200);
        return ContentProofs.at(visit, item.seenAt(), words);
    }
}
