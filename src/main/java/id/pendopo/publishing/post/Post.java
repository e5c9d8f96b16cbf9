package id.pendopo.publishing.post;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.platform.access.Scope;
import id.pendopo.publishing.AccountLinkId;
import id.pendopo.publishing.PostId;
import java.time.Instant;
import java.util.Optional;

/**
 * What is said on one account, mostly of one story.
 *
 * @param unit who posts; empty for the city itself. The account may be of the city
 * @param story empty for a post without one
 * @param version the newest of its words
 * @param scheduledFor when it is to go out; empty for as soon as it is planned
 * @param approval empty while it is a draft
 */
public record Post(
        PostId id,
        CityCode city,
        Optional<UnitId> unit,
        Optional<StoryId> story,
        AccountLinkId link,
        int version,
        Optional<Instant> scheduledFor,
        Person author,
        Optional<Approval> approval,
        Instant changedAt) {
    /** Who let it go out. */
    public record Approval(Person by, Instant at) {}

    public boolean approved() {
        return approval.isPresent();
    }

    /** Where a permission must hold to act on it. */
    public Scope scope() {
        return unit.map(u -> Scope.unit(city.value(), u.value()))
                .orElseGet(() -> Scope.city(city.value()));
    }
}
