package id.pendopo.observatory.probe;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.Proof;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.probe.fresh.DatedItems;
import id.pendopo.observatory.probe.fresh.ListedItems;
import id.pendopo.observatory.probe.page.Excerpt;
import id.pendopo.observatory.probe.section.Labels;
import id.pendopo.observatory.probe.section.Particulars;
import id.pendopo.observatory.probe.section.Section;
import id.pendopo.observatory.probe.section.Sign;
import id.pendopo.observatory.probe.section.Signs;
import id.pendopo.observatory.probe.section.Topic;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Visit;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the site has the contents that law and guides ask of every unit. */
final class SectionsProbe implements Probe {
    private static final Indicator COMPLETE = Indicator.of("sections.complete", Measure.SHARE);
    private static final int FEWEST_NEWS = 3;

    private static final Map<Section, Indicator> EACH = each();
    private static final Signs SIGNS = Signs.of(List.of(Section.values()));
    private static final List<Section> PROVE_PROFILE =
            List.of(Section.VISION, Section.DUTIES, Section.STRUCTURE, Section.HISTORY);

    private static Map<Section, Indicator> each() {
        var out = new EnumMap<Section, Indicator>(Section.class);
        for (Section section : Section.values()) {
            out.put(section, Indicator.of("sections." + section.id(), Measure.YES_NO));
        }
        return out;
    }

    @Override
    public String id() {
        return "sections";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Indicator> indicators() {
        var out = new ArrayList<Indicator>();
        out.add(COMPLETE);
        out.addAll(EACH.values());
        return List.copyOf(out);
    }

    @Override
    public List<Matter<?>> matters() {
        return List.of(Labels.MATTER, Particulars.MATTER, ListedItems.MATTER);
    }

    @Override
    public List<Reading> read(Visit visit, Context context) {
        if (!visit.read()) {
            return Readings.notMeasured(indicators(), Unmeasured.SITE_NOT_READ);
        }
        var signs = SIGNS.in(visit);
        var particulars = visit.of(Particulars.MATTER);
        var each = new EnumMap<Section, Reading.Measured>(Section.class);
        for (Section section : Section.values()) {
            each.put(section, section(visit, section, signs, particulars, context.zone()));
        }
        var out = new ArrayList<Reading>();
        out.add(complete(visit, each));
        out.addAll(each.values());
        return out;
    }

    private static Reading complete(Visit visit, Map<Section, Reading.Measured> each) {
        long wanted = each.keySet().stream().filter(Section::mandatory).count();
        long found =
                each.entrySet().stream()
                        .filter(e -> e.getKey().mandatory() && e.getValue().value() == 1)
                        .count();
        return Readings.measured(COMPLETE, (double) found / wanted, List.of(), read(visit));
    }

    private static Reading.Measured section(
            Visit visit,
            Section section,
            Map<Topic, List<Sign>> signs,
            Particulars particulars,
            ZoneId zone) {
        return switch (section) {
            case EMAIL -> mail(visit, particulars);
            case ADDRESS, TELEPHONE -> particular(visit, section, particulars, List.of());
            case MAP, SEARCH, LANGUAGE ->
                    particular(visit, section, particulars, signs.getOrDefault(section, List.of()));
            case PROFILE -> announced(visit, section, profile(signs));
            case NEWS -> news(visit, signs.getOrDefault(section, List.of()), zone);
            default -> announced(visit, section, signs.getOrDefault(section, List.of()));
        };
    }

    /** Whoever has vision, duties or history under a menu has a profile. */
    private static List<Sign> profile(Map<Topic, List<Sign>> signs) {
        var out = new ArrayList<>(signs.getOrDefault(Section.PROFILE, List.of()));
        PROVE_PROFILE.forEach(s -> out.addAll(signs.getOrDefault(s, List.of())));
        return out;
    }

    /** Several dated items are news, though no menu says so, as where the home page lists them. */
    private static Reading.Measured news(Visit visit, List<Sign> signs, ZoneId zone) {
        if (signs.isEmpty()) {
            var items = DatedItems.of(visit, zone).newestFirst();
            if (items.size() >= FEWEST_NEWS) {
                var newest = items.getFirst();
                String words = newest.day() + ": " + Excerpt.of(newest.title(), 200);
                return reading(
                        Section.NEWS,
                        1,
                        List.of(),
                        List.of(ContentProofs.at(visit, newest.seenAt(), words)));
            }
        }
        return announced(visit, Section.NEWS, signs);
    }

    private static Reading.Measured particular(
            Visit visit, Section section, Particulars particulars, List<Sign> signs) {
        return particulars
                .of(section)
                .map(found ->
                        reading(
                                section,
                                1,
                                List.of(),
                                List.of(
                                        ContentProofs.at(
                                                visit, found.page().address(), found.excerpt()))))
                .orElseGet(() -> announced(visit, section, signs));
    }

    private static Reading.Measured announced(Visit visit, Section section, List<Sign> signs) {
        Optional<Sign> good = signs.stream().filter(Sign::leadsSomewhere).findFirst();
        if (good.isPresent()) {
            return reading(section, 1, List.of(), List.of(proof(visit, good.get())));
        }
        if (signs.isEmpty()) {
            var missing = Finding.of("sections.missing", section.id());
            return reading(section, 0, List.of(missing), read(visit));
        }
        Sign bad = signs.getFirst();
        var finding = Finding.on(bad.page(), "sections.leads-nowhere", section.id(), bad.target());
        return reading(section, 0, List.of(finding), List.of(proof(visit, bad)));
    }

    /** An official address is on go.id or on the site's own domain; free mail is none. */
    private static Reading.Measured mail(Visit visit, Particulars particulars) {
        var mails = particulars.mails();
        String host = visit.registered().getHost() == null ? "" : visit.registered().getHost();
        for (var mail : mails) {
            String domain = mail.excerpt().substring(mail.excerpt().indexOf('@') + 1);
            if (domain.endsWith(".go.id") || host.endsWith(domain) || domain.endsWith(".desa.id")) {
                var proof = ContentProofs.at(visit, mail.page().address(), mail.excerpt());
                return reading(Section.EMAIL, 1, List.of(), List.of(proof));
            }
        }
        if (mails.isEmpty()) {
            var missing = Finding.of("sections.missing", Section.EMAIL.id());
            return reading(Section.EMAIL, 0, List.of(missing), read(visit));
        }
        var free = mails.getFirst();
        var finding = Finding.on(free.page().address(), "sections.free-mail", free.excerpt());
        var proof = ContentProofs.at(visit, free.page().address(), free.excerpt());
        return reading(Section.EMAIL, 0, List.of(finding), List.of(proof));
    }

    private static Reading.Measured reading(
            Section section, double value, List<Finding> findings, List<Proof> proofs) {
        Indicator indicator = java.util.Objects.requireNonNull(EACH.get(section));
        return new Reading.Measured(indicator.id(), value, findings, proofs);
    }

    private static Proof proof(Visit visit, Sign sign) {
        return ContentProofs.at(visit, sign.page(), Excerpt.of(sign.excerpt(), 300));
    }

    private static List<Proof> read(Visit visit) {
        return ContentProofs.pages(
                visit, visit.pages().map(Page::address).distinct().limit(3).toList());
    }
}
