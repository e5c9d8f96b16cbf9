package id.pendopo.newsroom.calendar;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.identity.Recipients;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.platform.access.Scope;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What concerns the owner of a secret address: asked anew each time what the account may see, so
 * that who has left a unit sees nothing of it any more.
 */
@Component
public class ReadCalendarFeed {
    private static final int DAYS_BACK = 60;
    private static final int DAYS_AHEAD = 365;

    private final CalendarFeedRepository feeds;
    private final Recipients people;
    private final Directory directory;
    private final CalendarRepository calendar;
    private final InstantSource clock;

    ReadCalendarFeed(
            CalendarFeedRepository feeds,
            Recipients people,
            Directory directory,
            CalendarRepository calendar,
            InstantSource clock) {
        this.feeds = feeds;
        this.people = people;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A person's calendar. */
    public record Feed(City city, List<CalendarItem> items) {}

    /** Empty if the address is unknown or revoked, or its owner may see nothing any more. */
    public Optional<Feed> read(FeedSecret secret) {
        return feeds.owner(secret)
                .flatMap(owner -> directory.city(owner.city()).flatMap(city -> feed(city, owner)));
    }

    private Optional<Feed> feed(City city, CalendarFeedRepository.Owner owner) {
        Set<Scope> places = people.whereMay(owner.account(), NewsroomPermission.VIEW);
        boolean whole = places.stream().anyMatch(place -> place.covers(city.scope()));
        Set<UnitId> units =
                places.stream()
                        .filter(city.scope()::covers)
                        .flatMap(s ->
                                s instanceof Scope.Unit u
                                        ? Stream.of(new UnitId(u.id()))
                                        : Stream.empty())
                        .collect(Collectors.toUnmodifiableSet());
        if (!whole && units.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), city.zone());
        var query =
                new CalendarQuery(
                        city,
                        whole ? Optional.empty() : Optional.of(units),
                        today.minusDays(DAYS_BACK),
                        today.plusDays(DAYS_AHEAD),
                        Optional.empty(),
                        false,
                        Optional.empty());
        return Optional.of(new Feed(city, calendar.items(query)));
    }
}
