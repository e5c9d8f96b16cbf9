package id.pendopo.publishing.delivery;

import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.LinkStatus;
import id.pendopo.publishing.PublishingSettings;
import id.pendopo.publishing.account.AccountLink;
import id.pendopo.publishing.account.AccountLinkRepository;
import id.pendopo.publishing.network.Publisher;
import id.pendopo.publishing.network.Step;
import id.pendopo.publishing.network.Work;
import id.pendopo.publishing.proof.Snapshot;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the irreversible call at most once: the attempt and its content are written first (arm),
 * then the network is asked once more, then it is written that the call may be running (witness),
 * then it is made. Whatever cuts this off, the row tells what is certain.
 */
@Component
public class PublishOnce {
    private static final Logger LOG = LoggerFactory.getLogger(PublishOnce.class);
    private final Networked networked;
    private final Keep keep;
    private final PauseRepository pauses;
    private final AccountLinkRepository links;
    private final JsonMapper json;
    private final Course course;
    private final InstantSource clock;

    public PublishOnce(
            Networked networked,
            Keep keep,
            PauseRepository pauses,
            AccountLinkRepository links,
            JsonMapper json,
            PublishingSettings settings,
            InstantSource clock) {
        this.networked = networked;
        this.keep = keep;
        this.pauses = pauses;
        this.links = links;
        this.json = json;
        this.course = MoveOn.course(settings);
        this.clock = clock;
    }

    void publish(Delivery ready, long fence) {
        Instant now = clock.instant();
        Optional<Work> work = networked.work(ready, ready.subject().postVersion(), now);
        if (work.isEmpty()) {
            Step none = Networked.unusable(ready.way().progress().work());
            keep.keep(ready, course.prepared(ready.way(), none, now), Call.PREPARE, fence, now);
            return;
        }
        Way armed = course.arm(ready.way(), UUID.randomUUID(), now);
        keep.arm(ready, armed, Snapshot.of(work.get().content(), json), fence, now)
                .ifPresent(delivery -> check(delivery, work.get(), fence));
    }

    private void check(Delivery armed, Work work, long fence) {
        Step step = networked.step(armed, work, Publisher::check);
        Instant now = clock.instant();
        Verdict checked = course.checked(armed.way(), step, now);
        if (checked.way().state() != DeliveryState.ARMED) {
            keep.keep(armed, checked, Call.CHECK, fence, now);
            return;
        }
        if (hindered(armed, now)) {
            keep.keep(
                    armed,
                    Verdict.of(course.release(checked.way(), now)),
                    Call.RELEASE,
                    fence,
                    now);
            return;
        }
        keep.keep(armed, Verdict.of(course.witness(checked.way(), now)), Call.WITNESS, fence, now)
                .ifPresent(witnessed -> finish(witnessed, work.at(step.state()), fence));
    }

    /** A pause or a lost account between the beginning and now; the next turn holds it. */
    private boolean hindered(Delivery armed, Instant now) {
        return pauses.of(armed.subject(), now).isPresent()
                || links.find(armed.subject().link())
                        .map(AccountLink::status)
                        .filter(status -> status == LinkStatus.LINKED)
                        .isEmpty();
    }

    private void finish(Delivery witnessed, Work work, long fence) {
        Step step = networked.step(witnessed, work, Publisher::finish);
        Instant now = clock.instant();
        Verdict verdict = course.finished(witnessed.way(), step, now);
        try {
            if (keep.keep(witnessed, verdict, Call.FINISH, fence, now).isEmpty()) {
                keep.late(witnessed, verdict, now);
            }
        } catch (LostLease e) {
            LOG.warn("Delivery {} was answered after its lease was lost", witnessed.id());
            keep.late(witnessed, verdict, now);
            throw e;
        }
    }
}
