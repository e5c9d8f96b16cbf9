package id.pendopo.observatory.probe.headers;

import java.util.List;

/**
 * The points of the MDN HTTP Observatory for an exchange: 100, changed by every test's modifier;
 * what is gained counts only if what is lost leaves at least 90; never below 0.
 *
 * <p>Source: developer.mozilla.org/en-US/observatory/docs/tests_and_scoring.
 */
public final class Observatory {
    private static final int START = 100;
    private static final int LEAST_FOR_EXTRA = 90;

    private Observatory() {}

    /**
     * Points with what they are made of.
     *
     * @param verdicts one for each test, in the order of {@link Verdict.Test}
     */
    public record Score(int points, List<Verdict> verdicts) {
        public Score {
            verdicts = List.copyOf(verdicts);
        }

        public Grade grade() {
            return Grade.of(points);
        }
    }

    public static Score score(Exchange exchange) {
        var policy = ContentPolicyRule.judge(exchange);
        var hsts = FieldRules.hsts(exchange);
        var verdicts =
                List.of(
                        policy.verdict(),
                        CookieRule.judge(exchange, hsts),
                        FieldRules.sharing(exchange),
                        RedirectionRule.judge(exchange),
                        FieldRules.referrer(exchange),
                        hsts,
                        ScriptRule.judge(exchange),
                        FieldRules.contentType(exchange),
                        FieldRules.frames(exchange, policy.namesFramers()),
                        FieldRules.resourcePolicy(exchange));
        return new Score(points(verdicts), verdicts);
    }

    static int points(List<Verdict> verdicts) {
        int lost = verdicts.stream().mapToInt(v -> Math.min(0, v.modifier())).sum();
        int gained = verdicts.stream().mapToInt(v -> Math.max(0, v.modifier())).sum();
        int withoutExtra = START + lost;
        return Math.max(0, withoutExtra >= LEAST_FOR_EXTRA ? withoutExtra + gained : withoutExtra);
    }
}
