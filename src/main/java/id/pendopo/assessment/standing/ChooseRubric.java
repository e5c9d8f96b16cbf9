package id.pendopo.assessment.standing;

import id.pendopo.assessment.RubricRef;
import id.pendopo.assessment.rubric.RubricCatalog;
import id.pendopo.directory.City;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses the rubric a city judges by, and judges all its units by it at once. */
@Component
public class ChooseRubric {
    private final RubricCatalog rubrics;
    private final JudgeAgain judge;
    private final AuditTrail trail;

    ChooseRubric(RubricCatalog rubrics, JudgeAgain judge, AuditTrail trail) {
        this.rubrics = rubrics;
        this.judge = judge;
        this.trail = trail;
    }

    /**
     * @return false if there is no such rubric
     */
    @Transactional
    public boolean choose(City city, RubricRef ref, Actor by) {
        if (rubrics.find(ref).isEmpty()) {
            return false;
        }
        RubricRef before = rubrics.of(city.code()).ref();
        if (!before.equals(ref)) {
            rubrics.choose(city.code(), ref);
            trail.record(
                    by,
                    "assessment.rubric.chosen",
                    Subject.inCity("assessment.rubric", city.code(), city.code().value()),
                    before,
                    ref);
            judge.all(city.code());
        }
        return true;
    }
}
