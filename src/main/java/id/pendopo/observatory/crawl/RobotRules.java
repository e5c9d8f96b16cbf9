package id.pendopo.observatory.crawl;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import id.pendopo.observatory.visit.Fetch;
import id.pendopo.observatory.visit.Response;
import id.pendopo.platform.fetch.Outcome;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a robots.txt allows us. None (4xx): everything. Unreadable (5xx, no answer): only the home
 * page, to see whether the site is there at all. Source: RFC 9309, 2.3.1.
 */
final class RobotRules {
    /** Source: RFC 9309, 2.5: at least 500 KiB must be read. */
    static final int LIMIT = 512 * 1024;

    private static final int FEW = 5;

    private final Optional<BaseRobotRules> rules;
    private final boolean readable;

    private RobotRules(Optional<BaseRobotRules> rules, boolean readable) {
        this.rules = rules;
        this.readable = readable;
    }

    /**
     * @param name ours, lower case
     */
    static RobotRules of(Fetch robots, String name) {
        Outcome outcome = robots.outcome();
        if (outcome instanceof Outcome.Read) {
            return parsed(robots, name);
        }
        return isNone(outcome) ? everything() : new RobotRules(Optional.empty(), false);
    }

    private static boolean isNone(Outcome outcome) {
        return outcome instanceof Outcome.Empty
                || outcome instanceof Outcome.NotFound
                || outcome instanceof Outcome.Denied
                || outcome instanceof Outcome.ClientError
                || outcome instanceof Outcome.RedirectLoop
                || outcome instanceof Outcome.TooManyRedirects;
    }

    static RobotRules everything() {
        return new RobotRules(Optional.empty(), true);
    }

    boolean allows(URI address) {
        if (!readable) {
            return address.getRawPath().equals("/") && address.getRawQuery() == null;
        }
        return rules.map(r -> r.isAllowed(address.toString())).orElse(true);
    }

    Optional<Duration> crawlDelay() {
        return rules.map(BaseRobotRules::getCrawlDelay)
                .filter(d -> d > 0 && d != BaseRobotRules.UNSET_CRAWL_DELAY)
                .map(Duration::ofMillis);
    }

    /** As written; relative ones are a fault that some make. */
    List<String> sitemaps() {
        return rules.map(BaseRobotRules::getSitemaps).orElse(List.of());
    }

    private static RobotRules parsed(Fetch robots, String name) {
        Response response = robots.response().orElseThrow();
        var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, FEW);
        String type = response.headers().contentType();
        var rules =
                parser.parseContent(
                        robots.requested().toString(),
                        response.body(),
                        type.isEmpty() ? "text/plain" : type,
                        Set.of(name));
        return new RobotRules(Optional.of(rules), true);
    }
}
