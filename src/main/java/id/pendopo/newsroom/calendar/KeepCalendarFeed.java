package id.pendopo.newsroom.calendar;

import id.pendopo.directory.City;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import java.time.InstantSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the secret address of a person's calendar, and revokes it. */
@Component
public class KeepCalendarFeed {
    private static final String SUBJECT = "newsroom.calendar-feed";

    private final CalendarFeedRepository feeds;
    private final AuditTrail audit;
    private final InstantSource clock;

    KeepCalendarFeed(CalendarFeedRepository feeds, AuditTrail audit, InstantSource clock) {
        this.feeds = feeds;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new address for oneself; one made before is dead from now on. */
    @Transactional
    public FeedSecret make(City city, Actor by) {
        if (!by.mayAnywhere(NewsroomPermission.VIEW)) {
            throw new AccessDeniedException("Account %s sees no stories".formatted(by.id()));
        }
        FeedSecret secret = FeedSecret.random();
        feeds.put(by.id(), city.code(), secret, clock.instant());
        audit.record(by, SUBJECT + ".make", subject(city, by), null, null);
        return secret;
    }

    @Transactional
    public void revoke(City city, Actor by) {
        if (feeds.remove(by.id(), city.code()) > 0) {
            audit.record(by, SUBJECT + ".revoke", subject(city, by), null, null);
        }
    }

    private static Subject subject(City city, Actor by) {
        return Subject.inCity(SUBJECT, by.id(), city.code().value());
    }
}
