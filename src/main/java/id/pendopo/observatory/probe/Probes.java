package id.pendopo.observatory.probe;

import java.util.List;
import java.util.Map;

/** All probes, in the order people read their readings. */
public final class Probes {
    private Probes() {}

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
