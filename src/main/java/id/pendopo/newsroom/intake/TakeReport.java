package id.pendopo.newsroom.intake;

import id.pendopo.directory.City;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.StoryId;
import id.pendopo.newsroom.intake.ReceiptRepository.Receipt;
import id.pendopo.newsroom.story.Story;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Makes a story of a report that came from a program or a table, once for each key. */
@Component
public class TakeReport {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ReceiptRepository receipts;
    private final ReportChecks checks;
    private final SendIn stories;
    private final InstantSource clock;

    TakeReport(
            ReceiptRepository receipts, ReportChecks checks, SendIn stories, InstantSource clock) {
        this.receipts = receipts;
        this.checks = checks;
        this.stories = stories;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Taking {
        record Made(StoryId story) implements Taking {}

        /** The same report came before. */
        record Again(StoryId story) implements Taking {}

        /** Another report came under the key. */
        record KeyReused(StoryId story) implements Taking {}

        /** All faults; nothing was written. */
        record Faulty(List<ReportFault> faults) implements Taking {}
    }

    /**
     * Takes the report.
     *
     * @param toDesk whether it is sent to the desk at once, or stays a draft
     */
    @Transactional
    public Taking take(
            ReceiptKey key,
            City city,
            Optional<UnitId> unit,
            Report report,
            boolean toDesk,
            Actor by) {
        by.demand(
                NewsroomPermission.WRITE,
                unit.map(u -> Scope.unit(city.code().value(), u.value())).orElse(city.scope()));
        String digest = digest(unit + " " + toDesk + " " + JSON.writeValueAsString(report));
        Optional<Receipt> before = receipts.find(key);
        if (before.isPresent()) {
            return again(before.get(), digest);
        }
        List<ReportFault> faults = checks.faults(city, unit, report);
        if (!faults.isEmpty()) {
            return new Taking.Faulty(faults);
        }
        if (!receipts.add(key, digest, clock.instant())) {
            return again(receipts.find(key).orElseThrow(), digest);
        }
        Story story = stories.make(city, unit, report, toDesk, by);
        receipts.became(key, story.id());
        return new Taking.Made(story.id());
    }

    /** Whether a report came under the key before. */
    public boolean known(ReceiptKey key) {
        return receipts.find(key).isPresent();
    }

    private static Taking again(Receipt receipt, String digest) {
        StoryId story = receipt.story().orElseThrow();
        return receipt.digest().equals(digest)
                ? new Taking.Again(story)
                : new Taking.KeyReused(story);
    }

    /** The SHA-256 of a text, in hexadecimal digits. */
    public static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
