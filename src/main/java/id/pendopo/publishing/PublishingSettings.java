package id.pendopo.publishing;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code pendopo.publishing.delivery.*}.
 *
 * @param active whether this process delivers at all
 * @param gap least time between two posts on one account
 * @param mostPerDay most posts on one account within 24 hours, below what any network allows
 * @param mostTries how often a call that certainly published nothing is made again
 * @param firstRetry wait before the first of them; each further one waits twice as long
 * @param longestRetry longest of these waits
 * @param patience how long after it was begun a post is given up; and how long one that waits may
 *     keep later ones of its account waiting is a tenth of it
 * @param prepareWithin how long a network may work on what was uploaded
 * @param finishWithin how long the irreversible call may be on its way; after a crash nobody looks
 *     before
 * @param looks when a post that may be there is looked for, one wait after the other
 * @param presence when a published post is looked at again, counted from its publication
 * @param late how long after its moment a post that has not gone out is told as late
 * @param refreshBefore how long before its end a token is renewed
 * @param warnDays so many days before an account's right ends its people are told
 */
@Validated
@ConfigurationProperties("pendopo.publishing.delivery")
public record PublishingSettings(
        @DefaultValue("true") boolean active,
        @DefaultValue("30s") Duration gap,
        @DefaultValue("25") int mostPerDay,
        @DefaultValue("8") int mostTries,
        @DefaultValue("30s") Duration firstRetry,
        @DefaultValue("30m") Duration longestRetry,
        @DefaultValue("24h") Duration patience,
        @DefaultValue("30m") Duration prepareWithin,
        @DefaultValue("6m") Duration finishWithin,
        @DefaultValue({"10s", "1m", "5m", "30m", "6h"}) List<Duration> looks,
        @DefaultValue({"10m", "24h"}) List<Duration> presence,
        @DefaultValue("15m") Duration late,
        @DefaultValue("7d") Duration refreshBefore,
        @DefaultValue({"14", "7", "1"}) List<Integer> warnDays) {
    public PublishingSettings {
        looks = List.copyOf(looks);
        presence = List.copyOf(presence);
        warnDays = List.copyOf(warnDays);
        if (mostTries < 1 || mostPerDay < 1 || gap.isNegative() || !firstRetry.isPositive()) {
            throw new IllegalArgumentException(
                    "pendopo.publishing.delivery has most-tries %d, most-per-day %d, gap %s, first-retry %s; expected at least 1, 1, 0s, and more than 0s"
                            .formatted(mostTries, mostPerDay, gap, firstRetry));
        }
    }

    /** How long one waiting post keeps later ones of its account waiting. */
    public Duration keepsOthersWaiting() {
        return patience.dividedBy(10);
    }
}
