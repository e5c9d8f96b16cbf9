package id.pendopo.assessment.standing;

import id.pendopo.assessment.ItemKind;
import id.pendopo.assessment.Mark;
import id.pendopo.assessment.Node;
import id.pendopo.assessment.Rubric;
import id.pendopo.assessment.rubric.RubricCatalog;
import id.pendopo.directory.Unit;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import java.net.URI;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives one person's mark for one item; a second one of the same person replaces the first. */
@Component
public class GiveMark {
    public static final int LONGEST_COMMENT = 2000;
    private static final int LONGEST_PROOF = 2000;

    private final RubricCatalog rubrics;
    private final MarkRepository marks;
    private final JudgeAgain judge;
    private final AuditTrail trail;
    private final InstantSource clock;

    GiveMark(
            RubricCatalog rubrics,
            MarkRepository marks,
            JudgeAgain judge,
            AuditTrail trail,
            InstantSource clock) {
        this.rubrics = rubrics;
        this.marks = marks;
        this.judge = judge;
        this.trail = trail;
        this.clock = clock;
    }

    /** All marks of the unit for the item, in the order given. */
    public List<Mark> marks(Unit unit, Rubric rubric, String item) {
        return marks.ofUnit(unit.id(), rubric.ref().id()).getOrDefault(item, List.of());
    }

    /**
     * Gives the mark and judges the unit again.
     *
     * @param item of the city's rubric, to be judged by people
     * @param value empty if what was typed is no number
     * @param proof as typed; empty for none
     */
    @Transactional
    public Marking give(
            Unit unit,
            Node.Item item,
            Optional<Double> value,
            String comment,
            String proof,
            Actor by) {
        Set<Marking.Reason> reasons = check(item.kind(), value, comment, proof);
        if (!reasons.isEmpty()) {
            return new Marking.Refused(reasons);
        }
        Rubric rubric = rubrics.of(unit.city());
        var mark =
                new Mark(item.id(), by.id(), value.orElseThrow(), comment.strip(), address(proof));
        Optional<Mark> before =
                marks(unit, rubric, item.id()).stream()
                        .filter(m -> m.by().equals(by.id()))
                        .findFirst();
        marks.put(unit.city(), unit.id(), rubric.ref().id(), mark, by, clock.instant());
        trail.record(
                by,
                "assessment.mark.given",
                Subject.inCity("assessment.mark", unit.id() + "/" + item.id(), unit.city().value()),
                before.orElse(null),
                mark);
        judge.again(unit.city(), unit.id());
        return new Marking.Given();
    }

    private static Set<Marking.Reason> check(
            ItemKind kind, Optional<Double> value, String comment, String proof) {
        var reasons = EnumSet.noneOf(Marking.Reason.class);
        if (value.filter(kind::allows).isEmpty()) {
            reasons.add(Marking.Reason.VALUE_NOT_ALLOWED);
        }
        boolean yes = kind instanceof ItemKind.YesNo && value.equals(Optional.of(1.0));
        if (yes && proof.isBlank()) {
            reasons.add(Marking.Reason.PROOF_NEEDED);
        }
        if (!proof.isBlank() && address(proof).isEmpty()) {
            reasons.add(Marking.Reason.PROOF_NOT_AN_ADDRESS);
        }
        if (comment.strip().length() > LONGEST_COMMENT) {
            reasons.add(Marking.Reason.COMMENT_TOO_LONG);
        }
        return reasons;
    }

    private static Optional<URI> address(String proof) {
        String typed = proof.strip();
        if (typed.isEmpty() || typed.length() > LONGEST_PROOF || !typed.matches("https?://.+")) {
            return Optional.empty();
        }
        try {
            URI address = URI.create(typed);
            return Optional.of(address).filter(a -> a.getHost() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
