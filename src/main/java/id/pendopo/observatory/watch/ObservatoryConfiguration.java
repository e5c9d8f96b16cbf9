package id.pendopo.observatory.watch;

import id.pendopo.observatory.ObservatorySettings;
import id.pendopo.observatory.crawl.CrawlSettings;
import id.pendopo.observatory.crawl.HostingGroups;
import id.pendopo.observatory.crawl.Tools;
import id.pendopo.observatory.evidence.WarcStore;
import id.pendopo.observatory.probe.Measuring;
import id.pendopo.observatory.probe.Probe;
import id.pendopo.observatory.probe.Probes;
import id.pendopo.platform.PlatformSettings;
import id.pendopo.platform.fetch.FetchSettings;
import id.pendopo.platform.fetch.Trust;
import id.pendopo.platform.fetch.TrustedAuthorities;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the crawler and the probes, which know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ObservatorySettings.class)
class ObservatoryConfiguration {
    @Bean
    List<Probe> probes(ObservatorySettings settings) {
        return Probes.all(settings.standIns());
    }

    @Bean
    Measuring measuring(List<Probe> probes) {
        return new Measuring(probes);
    }

    @Bean
    Tools crawlTools(
            ObservatorySettings settings,
            ObjectProvider<TrustedAuthorities> authorities,
            InstantSource clock) {
        TrustedAuthorities own = authorities.getIfAvailable();
        Trust trust = own == null ? Trust.ofJdk(clock) : Trust.of(own.store(), clock);
        return new Tools(crawl(settings), clock, trust);
    }

    @Bean
    HostingGroups hostingGroups(Tools tools) {
        return tools.groups();
    }

    @Bean
    WarcStore warcStore(ObservatorySettings settings, PlatformSettings platform) {
        return new WarcStore(
                settings.evidenceFolder().orElse(platform.data().resolve("warc")),
                crawl(settings).fetch().userAgent());
    }

    private static CrawlSettings crawl(ObservatorySettings settings) {
        FetchSettings fetch = FetchSettings.defaults().explainedAt(URI.create(settings.about()));
        CrawlSettings standard = CrawlSettings.defaults();
        return new CrawlSettings(
                settings.allowLoopback() ? fetch.withLoopback() : fetch,
                settings.delay(),
                standard.longestDelay(),
                standard.longestWait(),
                settings.groupByHost()
                        ? CrawlSettings.Grouping.HOST
                        : CrawlSettings.Grouping.MACHINE);
    }
}
