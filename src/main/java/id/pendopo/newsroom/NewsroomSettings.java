package id.pendopo.newsroom;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code pendopo.newsroom.*}.
 *
 * @param reviewWithin how soon the desk answers a story that names no deadline itself
 * @param remindBefore how long before a deadline the one who works on the story is reminded
 * @param joinSaves saves of one person within so long a time are one version of the text
 */
@Validated
@ConfigurationProperties("pendopo.newsroom")
public record NewsroomSettings(
        @DefaultValue("24h") Duration reviewWithin,
        @DefaultValue("4h") Duration remindBefore,
        @DefaultValue("15m") Duration joinSaves) {
    public NewsroomSettings {
        if (reviewWithin.isNegative() || remindBefore.isNegative() || joinSaves.isNegative()) {
            throw new IllegalArgumentException(
                    "pendopo.newsroom has a negative time: review-within %s, remind-before %s, join-saves %s"
                            .formatted(reviewWithin, remindBefore, joinSaves));
        }
    }
}
