package id.pendopo.observatory.crawl;

import id.pendopo.observatory.fetch.CertificateReader;
import id.pendopo.observatory.fetch.Fetcher;
import id.pendopo.observatory.fetch.Knock;
import id.pendopo.observatory.fetch.PageReader;
import id.pendopo.platform.fetch.GuardedClient;
import id.pendopo.platform.fetch.GuardedResolver;
import id.pendopo.platform.fetch.Trust;
import java.net.URI;
import java.time.InstantSource;

/** What all visits of one process share: connections, names, robots.txt files and turns. */
public final class Tools implements AutoCloseable {
    final CrawlSettings settings;
    final InstantSource clock;
    final Fetcher fetcher;
    final Knock knock;
    final CertificateReader certificates;
    final Robots robots;
    final HostingGroups groups;
    final GuardedClient client;

    public Tools(CrawlSettings settings, InstantSource clock) {
        this(settings, clock, Trust.ofJdk(clock));
    }

    /**
     * @param trust whose certificates are taken as good
     */
    public Tools(CrawlSettings settings, InstantSource clock, Trust trust) {
        this(settings, clock, trust, new GuardedResolver(settings.fetch()), Thread::sleep);
    }

    Tools(
            CrawlSettings settings,
            InstantSource clock,
            Trust trust,
            GuardedResolver resolver,
            Pause pause) {
        this.settings = settings;
        this.clock = clock;
        this.client = new GuardedClient(settings.fetch(), resolver, trust);
        this.fetcher = new Fetcher(settings.fetch(), new PageReader(clock), clock);
        this.knock = new Knock(settings.fetch(), clock);
        this.certificates = new CertificateReader(settings.fetch(), resolver, trust);
        this.robots = new Robots(fetcher, settings.fetch().robotName());
        this.groups = new HostingGroups(settings, resolver, clock, pause);
    }

    /** The turns; for whoever leases sites by hosting group. */
    public HostingGroups groups() {
        return groups;
    }

    PoliteSender sender(URI site) {
        return new PoliteSender(client, groups, settings, robots, clock, site);
    }

    @Override
    public void close() {
        client.close();
        certificates.close();
    }
}
