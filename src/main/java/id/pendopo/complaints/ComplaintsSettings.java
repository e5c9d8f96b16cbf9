package id.pendopo.complaints;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code pendopo.complaints.*}.
 *
 * @param reopenWithinDays working days after closing in which a citizen may still say that it is
 *     not done
 * @param remindBefore how long before a clock runs out those who must act are reminded
 * @param reprimandAfterDays working days of a unit's silence after which a letter of reprimand is
 *     drafted
 * @param keepContact how long after its end a report keeps who filed it
 */
@Validated
@ConfigurationProperties("pendopo.complaints")
public record ComplaintsSettings(
        @DefaultValue("10") int reopenWithinDays,
        @DefaultValue("24h") Duration remindBefore,
        @DefaultValue("10") int reprimandAfterDays,
        @DefaultValue("365d") Duration keepContact) {
    public ComplaintsSettings {
        if (reopenWithinDays < 0
                || reprimandAfterDays < 1
                || remindBefore.isNegative()
                || keepContact.isNegative()) {
            throw new IllegalArgumentException(
                    "pendopo.complaints has an unfit time: reopen-within-days %d, remind-before %s, reprimand-after-days %d, keep-contact %s"
                            .formatted(
                                    reopenWithinDays,
                                    remindBefore,
                                    reprimandAfterDays,
                                    keepContact));
        }
    }
}
