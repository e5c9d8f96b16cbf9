package id.pendopo.observatory.crawl;

import id.pendopo.platform.address.Addresses;
import id.pendopo.platform.address.Domains;
import id.pendopo.platform.fetch.Answer;
import id.pendopo.platform.fetch.Ask;
import id.pendopo.platform.fetch.Outcome;
import id.pendopo.platform.fetch.RetryAfter;
import id.pendopo.platform.fetch.Sender;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Sends the requests of one visit: what robots.txt forbids is not asked for, each hosting group is
 * asked in turn, and who asks to wait is waited for. Used by one thread.
 */
final class PoliteSender implements Sender {
    private final Sender outer;
    private final HostingGroups groups;
    private final CrawlSettings settings;
    private final Robots robots;
    private final InstantSource clock;
    private final URI site;
    private final Map<URI, Robots.Known> known = new HashMap<>();

    PoliteSender(
            Sender outer,
            HostingGroups groups,
            CrawlSettings settings,
            Robots robots,
            InstantSource clock,
            URI site) {
        this.outer = outer;
        this.groups = groups;
        this.settings = settings;
        this.robots = robots;
        this.clock = clock;
        this.site = site;
    }

    @Override
    public Answer send(Ask ask) {
        Optional<RobotRules> rules = rules(ask.address());
        if (rules.isPresent() && !rules.get().allows(ask.address())) {
            return new Answer.Lost(new Outcome.ForbiddenByRobots());
        }
        return sendInTurn(ask, rules.flatMap(RobotRules::crawlDelay).orElse(Duration.ZERO));
    }

    /** The robots.txt of the host, read once a visit. */
    Robots.Known robots(URI address) {
        URI root = Addresses.root(address);
        Robots.Known there = known.get(root);
        if (there == null) {
            there = robots.read(root, ask -> sendInTurn(ask, Duration.ZERO));
            known.put(root, there);
        }
        return there;
    }

    /** Takes robots.txt as known from the last hours, for a look at the home page alone. */
    PoliteSender withRobotsAsKnown() {
        URI root = Addresses.root(site);
        known.put(root, robots.of(root, ask -> sendInTurn(ask, Duration.ZERO)));
        return this;
    }

    /** Only for hosts of the visited owner: elsewhere we follow a link or two, as any reader. */
    private Optional<RobotRules> rules(URI address) {
        boolean web =
                address.getHost() != null && String.valueOf(address.getScheme()).startsWith("http");
        return web && Domains.sameOwner(address, site)
                ? Optional.of(robots(address).rules())
                : Optional.empty();
    }

    private Answer sendInTurn(Ask ask, Duration asked) {
        if (ask.address().getHost() == null) {
            return outer.send(ask);
        }
        Optional<Duration> leftAlone = groups.leftAlone(ask.address());
        if (leftAlone.isPresent()) {
            return new Answer.Lost(new Outcome.AskedToWait(429, leftAlone.get()));
        }
        Duration delay =
                asked.compareTo(settings.longestDelay()) > 0 ? settings.longestDelay() : asked;
        try {
            Answer first = groups.inTurn(ask.address(), delay, () -> outer.send(ask));
            Optional<Duration> wait = wait(first);
            if (wait.isEmpty()) {
                return first;
            }
            if (wait.get().compareTo(settings.longestWait()) > 0) {
                groups.leaveAlone(ask.address(), wait.get());
                return first;
            }
            Answer second = groups.inTurn(ask.address(), delay, wait.get(), () -> outer.send(ask));
            wait(second).ifPresent(w -> groups.leaveAlone(ask.address(), w));
            return second;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Lost(new Outcome.AnswerTimedOut());
        }
    }

    private Optional<Duration> wait(Answer answer) {
        return answer instanceof Answer.Got got && (got.status() == 429 || got.status() == 503)
                ? RetryAfter.read(got.headers(), clock.instant())
                        .filter(w -> w.isPositive() || got.status() == 429)
                : Optional.empty();
    }
}
