package id.pendopo.observatory.probe;

import java.util.List;
import java.util.Optional;

/** All probes, in the order people read their readings. */
public final class Probes {
    private Probes() {}

    public static List<Probe> all() {
        return all(Optional.empty());
    }

    /**
     * @param sampleSuffix what the hosts of a demonstration's sample sites end in, so that their
     *     domains are judged as if it were not there
     */
    public static List<Probe> all(Optional<String> sampleSuffix) {
        return List.of(
                new ReachProbe(),
                new DomainProbe(sampleSuffix),
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
