package id.pendopo.observatory.watch;

import id.pendopo.observatory.ObservatorySettings;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Deletes looks and page bodies older than the settings keep them; measurements stay. */
@Component
class TidyEvidence {
    private final LookRepository looks;
    private final ValidatorRepository validators;
    private final EvidenceBodies bodies;
    private final ObservatorySettings settings;
    private final InstantSource clock;

    TidyEvidence(
            LookRepository looks,
            ValidatorRepository validators,
            EvidenceBodies bodies,
            ObservatorySettings settings,
            InstantSource clock) {
        this.looks = looks;
        this.validators = validators;
        this.bodies = bodies;
        this.settings = settings;
        this.clock = clock;
    }

    void tidy() {
        looks.forgetBefore(clock.instant().minus(settings.keepLooks()));
        validators.forgetBefore(clock.instant().minus(settings.keepEvidence()));
        bodies.forgetBefore(clock.instant().minus(settings.keepEvidence()));
    }
}
