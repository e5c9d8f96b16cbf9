package id.pendopo.publishing.delivery;

import id.pendopo.publishing.account.AccountLinkRepository;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Finds accounts with something due that no job looks after, so that nothing is forgotten. */
@Component
public class SweepLanes {
    private final DeliveryRepository deliveries;
    private final AccountLinkRepository links;
    private final LaneSchedule schedule;
    private final InstantSource clock;

    public SweepLanes(
            DeliveryRepository deliveries,
            AccountLinkRepository links,
            LaneSchedule schedule,
            InstantSource clock) {
        this.deliveries = deliveries;
        this.links = links;
        this.schedule = schedule;
        this.clock = clock;
    }

    void all() {
        Instant now = clock.instant();
        deliveries.linksDue(now).forEach(schedule::hurry);
        links.toRefresh(now).forEach(schedule::hurry);
    }
}
