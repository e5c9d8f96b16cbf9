package id.pendopo.platform.event;

import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/** Gives events again that no listener has finished, so that none waits for the next restart. */
class RepeatEvents {
    private static final Logger LOG = LoggerFactory.getLogger(RepeatEvents.class);

    private final PublicationRepository publications;
    private final FailedEventPublications failed;
    private final InstantSource clock;
    private final Duration patience;

    RepeatEvents(
            PublicationRepository publications,
            FailedEventPublications failed,
            InstantSource clock,
            Duration patience) {
        this.publications = publications;
        this.failed = failed;
        this.clock = clock;
        this.patience = patience;
    }

    void repeat() {
        int left = publications.giveUp(clock.instant().minus(patience));
        if (left > 0) {
            LOG.info("{} events were left unfinished for {} and are given again", left, patience);
        }
        failed.resubmit(ResubmissionOptions.defaults());
    }
}
