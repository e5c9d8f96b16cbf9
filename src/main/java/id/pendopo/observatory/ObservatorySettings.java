package id.pendopo.observatory;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code pendopo.observatory.*}.
 *
 * @param active whether this process observes; a node that only serves pages says no
 * @param lookEvery between two looks at a home page
 * @param confirmEvery between two looks while a failure is not confirmed yet
 * @param visitEvery between two whole visits of a site
 * @param pagesPerVisit most pages read in a visit
 * @param delay between two requests to one hosting group; a site's crawl-delay may make it longer
 * @param groupByHost group by host name instead of network address; for samples on one machine
 * @param allowLoopback let {@code *.localhost} be read; for samples on this machine only
 * @param standIns what hosts on this machine stand for, by the end of their names, as {@code
 *     .contoh.localhost} for nothing or {@code .kota.localhost} for {@code .kota.go.id}; the domain
 *     probe judges the name they stand for. For a demo only
 * @param onlyUnder the only domains whose hosts are observed; empty for all. The demo names those
 *     of this machine, and thereby leaves the real sites in its register alone
 * @param alarmAfter failed looks in a row that open an alarm
 * @param certificateWarning days before the end of a certificate that open an alarm
 * @param evidenceFolder where WARC files are kept; empty for {@code warc} in the data folder
 * @param keepEvidence how long page bodies are kept
 * @param keepLooks how long looks are kept
 * @param mail whether alarms and a digest each morning are also told by mail, to those who may have
 *     the site observed again. Leaves only with {@code pendopo.platform.outward} and a mail server
 * @param about the page that explains the robot, named in its User-Agent
 */
@Validated
@ConfigurationProperties("pendopo.observatory")
public record ObservatorySettings(
        @DefaultValue("true") boolean active,
        @DefaultValue("1h") Duration lookEvery,
        @DefaultValue("5m") Duration confirmEvery,
        @DefaultValue("24h") Duration visitEvery,
        @DefaultValue("40") int pagesPerVisit,
        @DefaultValue("1s") Duration delay,
        @DefaultValue("false") boolean groupByHost,
        @DefaultValue("false") boolean allowLoopback,
        @DefaultValue Map<String, String> standIns,
        @DefaultValue List<String> onlyUnder,
        @DefaultValue("3") int alarmAfter,
        @DefaultValue("14") int certificateWarning,
        Optional<Path> evidenceFolder,
        @DefaultValue("180d") Duration keepEvidence,
        @DefaultValue("400d") Duration keepLooks,
        @DefaultValue("false") boolean mail,
        @DefaultValue("https://pendopo.example/tentang/robot") String about) {
    public ObservatorySettings {
        standIns = Map.copyOf(standIns);
        onlyUnder = List.copyOf(onlyUnder);
        if (lookEvery.isNegative() || lookEvery.isZero() || visitEvery.compareTo(lookEvery) < 0) {
            throw new IllegalArgumentException(
                    "pendopo.observatory: look-every is %s and visit-every %s, expected 0 < look-every <= visit-every"
                            .formatted(lookEvery, visitEvery));
        }
        if (pagesPerVisit < 1 || alarmAfter < 1) {
            throw new IllegalArgumentException(
                    "pendopo.observatory: pages-per-visit is %s, alarm-after %s, expected at least 1"
                            .formatted(pagesPerVisit, alarmAfter));
        }
    }

    /** Whether a registered website is observed at all. */
    public boolean observes(URI website) {
        String host = String.valueOf(website.getHost());
        return onlyUnder.isEmpty()
                || onlyUnder.stream().anyMatch(domain -> host.endsWith("." + domain));
    }
}
