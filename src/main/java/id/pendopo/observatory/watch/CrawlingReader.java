package id.pendopo.observatory.watch;

import id.pendopo.observatory.ObservatorySettings;
import id.pendopo.observatory.VisitId;
import id.pendopo.observatory.crawl.Budget;
import id.pendopo.observatory.crawl.HomeLook;
import id.pendopo.observatory.crawl.Memory;
import id.pendopo.observatory.crawl.SiteCrawler;
import id.pendopo.observatory.crawl.Tools;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Response;
import id.pendopo.observatory.visit.Visit;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Reads sites with the crawler. */
@Component
class CrawlingReader implements SiteReader {
    private final HomeLook homes;
    private final SiteCrawler crawler;
    private final ValidatorRepository validators;
    private final EvidenceBodies bodies;
    private final ObservatorySettings settings;

    CrawlingReader(
            Tools tools,
            ValidatorRepository validators,
            EvidenceBodies bodies,
            ObservatorySettings settings) {
        this.homes = new HomeLook(tools);
        this.crawler = new SiteCrawler(tools);
        this.validators = validators;
        this.bodies = bodies;
        this.settings = settings;
    }

    @Override
    public Look look(Target target) {
        Fetch fetch = homes.look(target.address());
        URI end = fetch.response().map(Response::address).orElse(target.address());
        return new Look(fetch.at(), fetch.outcome(), fetch.firstByte(), end);
    }

    @Override
    public Visited visit(Target target, VisitId id, Progress progress, BooleanSupplier cancelled) {
        Visit visit;
        try {
            visit =
                    crawler.visit(
                            target.address(),
                            Budget.daily().withPages(settings.pagesPerVisit()),
                            new VisitProgress(progress, settings.pagesPerVisit(), cancelled),
                            memory(target, cancelled));
        } finally {
            if (cancelled.getAsBoolean()) {
                // It has done its work; left standing it would break what is written next.
                Thread.interrupted();
            }
        }
        // Of a visit cut short nothing is stored, so no evidence either.
        return new Visited(visit, cancelled.getAsBoolean() ? List.of() : bodies.keep(visit));
    }

    private Memory memory(Target target, BooleanSupplier cancelled) {
        return address ->
                cancelled.getAsBoolean()
                        ? Optional.empty()
                        : validators
                                .find(target.id(), address)
                                .map(v -> new Memory.Remembered(v.head(), () -> body(v)));
    }

    private Optional<byte[]> body(ValidatorRepository.Validator validator) {
        return bodies.read(validator.place()).map(b -> b.bytes());
    }
}
