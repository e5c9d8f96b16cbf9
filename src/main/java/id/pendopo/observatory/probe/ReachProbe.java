package id.pendopo.observatory.probe;

import id.pendopo.observatory.Finding;
import id.pendopo.observatory.Indicator;
import id.pendopo.observatory.Measure;
import id.pendopo.observatory.Reading;
import id.pendopo.observatory.Unmeasured;
import id.pendopo.observatory.visit.Visit;
import id.pendopo.platform.fetch.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Whether the site can be reached now and over the last 30 days. The present visit is the last
 * look. A single failed look between good ones is a blip: it lowers the share, but is no outage. A
 * look that robots.txt forbade says nothing and is left out.
 */
final class ReachProbe implements Probe {
    private static final Duration WINDOW = Duration.ofDays(30);
    private static final int FEWEST_LOOKS = 3;

    private static final Indicator NOW = Indicator.noisy("reach.now", Measure.YES_NO);
    private static final Indicator STANDING = Indicator.of("reach.standing", Measure.YES_NO);
    private static final Indicator SHARE = Indicator.of("reach.share", Measure.SHARE);
    private static final Indicator OUTAGE = Indicator.of("reach.longest-outage", Measure.DAYS);
    private static final Indicator BLIPS = Indicator.of("reach.blips", Measure.COUNT);

    @Override
    public String id() {
        return "reach";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(NOW, STANDING, SHARE, OUTAGE, BLIPS);
    }

    @Override
    public List<Reading> read(Visit visit, Context context) {
        var since = visit.endedAt().minus(WINDOW);
        var looks = Looks.of(context.history(), present(visit), since);
        if (looks.beats().size() < FEWEST_LOOKS) {
            return List.of(
                    now(visit),
                    standing(visit, looks),
                    Readings.notMeasured(SHARE, Unmeasured.TOO_FEW_VISITS),
                    Readings.notMeasured(OUTAGE, Unmeasured.TOO_FEW_VISITS),
                    Readings.notMeasured(BLIPS, Unmeasured.TOO_FEW_VISITS));
        }
        return List.of(
                now(visit),
                standing(visit, looks),
                share(visit, looks),
                outage(visit, looks),
                blips(visit, looks));
    }

    private static Reading now(Visit visit) {
        var home = visit.home();
        if (home.outcome() instanceof Outcome.ForbiddenByRobots) {
            return Readings.notMeasured(NOW, Unmeasured.KEPT_OUT_BY_ROBOTS);
        }
        return Readings.yesNo(
                NOW,
                reached(home.outcome()),
                Finding.on(visit.registered(), code(home.outcome())),
                Readings.proof(home, Readings.answer(home)));
    }

    /** Not down for as many looks in a row as make it certain; one failure is a blip. */
    private static Reading standing(Visit visit, Looks looks) {
        List<History.Beat> last = looks.last(FEWEST_LOOKS);
        boolean up = last.stream().anyMatch(History.Beat::readable);
        if (!up && last.size() < FEWEST_LOOKS) {
            return Readings.notMeasured(STANDING, Unmeasured.TOO_FEW_VISITS);
        }
        return Readings.yesNo(
                STANDING,
                up,
                Finding.on(visit.registered(), code(visit.home().outcome())),
                Readings.proof(visit.home(), Readings.answer(visit.home())));
    }

    private static Reading share(Visit visit, Looks looks) {
        long good = looks.beats().stream().filter(History.Beat::readable).count();
        int all = looks.beats().size();
        return Readings.measured(
                SHARE,
                (double) good / all,
                List.of(),
                Readings.proof(visit.home(), good + " / " + all + ", " + looks.span()));
    }

    private static Reading outage(Visit visit, Looks looks) {
        var longest = looks.longestOutage();
        double days = longest.map(o -> days(o.length())).orElse(0.0);
        var findings =
                longest
                        .map(o ->
                                Finding.on(
                                        visit.registered(),
                                        "reach.outage",
                                        day(o.from()),
                                        Long.toString(Math.max(1, o.length().toHours()))))
                        .stream()
                        .toList();
        return Readings.measured(
                OUTAGE,
                days,
                findings,
                Readings.proof(
                        visit.home(),
                        longest.map(o -> o.from() + " .. " + o.to() + " " + o.outcomeCode())
                                .orElse(looks.span())));
    }

    private static Reading blips(Visit visit, Looks looks) {
        var single = looks.blips();
        var excerpt = new StringBuilder(looks.span());
        single.forEach(
                b -> excerpt.append("; ").append(b.at()).append(' ').append(b.outcomeCode()));
        return Readings.measured(
                BLIPS, single.size(), List.of(), Readings.proof(visit.home(), excerpt.toString()));
    }

    private static History.Beat present(Visit visit) {
        var outcome = visit.home().outcome();
        return new History.Beat(visit.startedAt(), reached(outcome), outcome.code());
    }

    private static boolean reached(Outcome outcome) {
        return outcome.readable() || outcome instanceof Outcome.Unchanged;
    }

    private static String day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    /** Every outcome has words and a repair of its own. */
    static String code(Outcome outcome) {
        return "reach." + outcome.code();
    }

    private static double days(Duration length) {
        return length.toMinutes() / (24.0 * 60);
    }
}
