package id.pendopo.observatory.probe;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.Proof;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.probe.page.Excerpt;
import id.pendopo.observatory.probe.section.Labels;
import id.pendopo.observatory.probe.section.PublicItem;
import id.pendopo.observatory.probe.section.PublicItem.Group;
import id.pendopo.observatory.probe.section.Section;
import id.pendopo.observatory.probe.section.Sign;
import id.pendopo.observatory.probe.section.Signs;
import id.pendopo.observatory.probe.section.Topic;
import id.pendopo.observatory.visit.Matter;
import id.pendopo.observatory.visit.Page;
import id.pendopo.observatory.visit.Visit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the site publishes what UU 14/2008 and PerKI 1/2021 list, class by class. */
final class PublicInformationProbe implements Probe {
    private static final Indicator PPID = Indicator.of("public-information.ppid", Measure.YES_NO);
    private static final Indicator LISTS = Indicator.of("public-information.lists", Measure.SHARE);
    private static final Indicator PERIODIC =
            Indicator.of("public-information.periodic", Measure.SHARE);
    private static final Indicator ANYTIME =
            Indicator.of("public-information.anytime", Measure.SHARE);
    private static final Indicator AT_ONCE =
            Indicator.of("public-information.at-once", Measure.SHARE);
    private static final Indicator REQUEST =
            Indicator.of("public-information.request", Measure.YES_NO);
    private static final Indicator WEALTH =
            Indicator.of("public-information.wealth-report", Measure.YES_NO);

    private static final List<PublicItem> CLASS_LISTS =
            List.of(PublicItem.PERIODIC_LIST, PublicItem.ANYTIME_LIST, PublicItem.AT_ONCE_LIST);

    private static final Signs SIGNS =
            Signs.of(
                    java.util.stream.Stream.concat(
                                    Arrays.stream(PublicItem.values()).map(Topic.class::cast),
                                    java.util.stream.Stream.of(Section.PUBLIC_INFORMATION))
                            .toList());

    @Override
    public String id() {
        return "public-information";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(PPID, LISTS, PERIODIC, ANYTIME, AT_ONCE, REQUEST, WEALTH);
    }

    @Override
    public List<Matter<?>> matters() {
        return List.of(Labels.MATTER);
    }

    @Override
    public List<Reading> read(Visit visit, Context context) {
        if (!visit.read()) {
            return Readings.notMeasured(indicators(), Unmeasured.SITE_NOT_READ);
        }
        var signs = SIGNS.in(visit);
        return List.of(
                ppid(visit, signs),
                share(visit, LISTS, CLASS_LISTS, signs),
                share(visit, PERIODIC, group(Group.PERIODIC), signs),
                share(visit, ANYTIME, group(Group.ANYTIME), signs),
                share(visit, AT_ONCE, group(Group.AT_ONCE), signs),
                share(visit, REQUEST, List.of(PublicItem.REQUEST), signs),
                share(visit, WEALTH, List.of(PublicItem.WEALTH_REPORT), signs));
    }

    private static Reading ppid(Visit visit, Map<Topic, List<Sign>> signs) {
        Optional<Sign> sign = good(signs, Section.PUBLIC_INFORMATION);
        return Readings.yesNo(
                PPID,
                sign.isPresent(),
                Finding.of("public-information.no-ppid"),
                sign.map(s -> proof(visit, s)).orElseGet(() -> read(visit).getFirst()));
    }

    private static Reading share(
            Visit visit, Indicator what, List<PublicItem> wanted, Map<Topic, List<Sign>> signs) {
        var findings = new ArrayList<Finding>();
        var proofs = new ArrayList<Proof>();
        for (PublicItem item : wanted) {
            Optional<Sign> sign = good(signs, item);
            if (sign.isPresent()) {
                proofs.add(proof(visit, sign.get()));
            } else {
                findings.add(missing(item, signs.getOrDefault(item, List.of())));
            }
        }
        double share = (double) proofs.size() / wanted.size();
        return Readings.measured(what, share, findings, proofs.isEmpty() ? read(visit) : proofs);
    }

    private static Finding missing(PublicItem item, List<Sign> signs) {
        return signs.isEmpty()
                ? Finding.of("public-information.missing", item.id())
                : Finding.on(
                        signs.getFirst().page(),
                        "public-information.leads-nowhere",
                        item.id(),
                        signs.getFirst().target());
    }

    private static Optional<Sign> good(Map<Topic, List<Sign>> signs, Topic topic) {
        return signs.getOrDefault(topic, List.of()).stream()
                .filter(Sign::leadsSomewhere)
                .findFirst();
    }

    private static List<PublicItem> group(Group group) {
        return Arrays.stream(PublicItem.values()).filter(i -> i.group() == group).toList();
    }

    private static Proof proof(Visit visit, Sign sign) {
        return ContentProofs.at(visit, sign.page(), Excerpt.of(sign.excerpt(), 300));
    }

    private static List<Proof> read(Visit visit) {
        return ContentProofs.pages(
                visit, visit.pages().map(Page::address).distinct().limit(3).toList());
    }
}
