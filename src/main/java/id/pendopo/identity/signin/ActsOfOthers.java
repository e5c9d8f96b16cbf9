package id.pendopo.identity.signin;

import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditEntry;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.web.TodayItem;
import id.pendopo.platform.web.TodaySource;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells people inside the product, for mail may not reach them, that somebody else made a way into
 * their account: who it was, so that they can ask.
 */
@Component
class ActsOfOthers implements TodaySource {
    private static final Duration TOLD_FOR = Duration.ofDays(7);
    private static final int LOOKED_THROUGH = 20;
    private static final Map<String, String> TOLD =
            Map.of(
                    "identity.account." + ResetPassword.PASSWORD_LINK_MADE,
                    "identity.today.link-made",
                    "identity.account." + SetUpSecondStep.SECOND_STEP_DROPPED,
                    "identity.today.codes-reset");

    private final AuditTrail audit;
    private final InstantSource clock;

    ActsOfOthers(AuditTrail audit, InstantSource clock) {
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> waitingFor(Actor actor) {
        Instant since = clock.instant().minus(TOLD_FOR);
        return audit.historyOf("identity.account", actor.id(), LOOKED_THROUGH).stream()
                .filter(entry -> entry.at().isAfter(since))
                .filter(entry -> !entry.actorId().equals(actor.id()))
                .filter(entry -> TOLD.containsKey(entry.act()))
                .map(ActsOfOthers::item)
                .toList();
    }

    private static TodayItem item(AuditEntry entry) {
        return new TodayItem(
                TOLD.getOrDefault(entry.act(), ""),
                List.of(entry.actorName()),
                "/kerja/saya",
                Optional.empty());
    }
}
