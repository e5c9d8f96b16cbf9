package id.pendopo.insight.card;

import id.pendopo.assessment.Label;
import id.pendopo.assessment.Repair;
import id.pendopo.platform.web.page.Tone;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A card in short.
 *
 * @param score null if too little was measured
 * @param newestAge days since the newest dated item; empty if unknown
 * @param outcome of the newest look, as its code; empty if nobody has looked
 * @param repairs the three that bring most
 */
public record CardPanelPage(
        String href,
        @Nullable Double score,
        Tone tone,
        @Nullable Label grade,
        Optional<Long> newestAge,
        String outcome,
        boolean readable,
        List<Repair> repairs) {}
