package id.pendopo.observatory.probe;

import id.pendopo.observatory.probe.copy.Articles;
import id.pendopo.observatory.probe.fresh.ListedItems;
import id.pendopo.observatory.visit.Matter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All probes, in the order people read their readings. */
public final class Probes {
    private Probes() {}

    /** All that any probe gathers from pages, each once. */
    public static List<Matter<?>> matters() {
        return Stream.concat(
                        all().stream().map(Probe::matters).flatMap(List::stream),
                        Stream.of(ListedItems.MATTER, Articles.MATTER))
                .<Matter<?>>map(m -> m)
                .distinct()
                .toList();
    }

    public static List<Probe> all() {
        return all(Map.of());
    }

    /**
     * @param standIns what ends of host names stand for, so that the domains of a demonstration's
     *     sites are judged by the names they would have
     */
    public static List<Probe> all(Map<String, String> standIns) {
        return List.of(
                new ReachProbe(),
                new DomainProbe(standIns),
                new TlsProbe(),
                new FreshnessProbe(),
                new OfficialsProbe(),
                new ChannelsProbe(),
                new SectionsProbe(),
                new PublicInformationProbe(),
                new IntegrityProbe(),
                new CopiesProbe(),
                new LinksProbe(),
                new AccessibilityProbe(),
                new MobileProbe(),
                new WeightProbe(),
                new HeadersProbe(),
                new MachineProbe());
    }
}
