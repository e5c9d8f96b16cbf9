package id.pendopo.assessment.standing;

import id.pendopo.assessment.RubricRef;
import id.pendopo.assessment.rubric.RubricCatalog;
import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes cities that chose no rubric along when a release brings a newer default: the newest visit
 * of each unit is judged by it too, so that the board is whole at once; visits and periods from now
 * on follow. Scores and periods of before keep the version they were judged by.
 */
@Component
class MoveToDefault {
    private static final Logger LOG = LoggerFactory.getLogger(MoveToDefault.class);

    private final Directory directory;
    private final RubricCatalog rubrics;
    private final ScoreRepository scores;
    private final JudgeAgain judge;
    private final TransactionOperations transactions;

    MoveToDefault(
            Directory directory,
            RubricCatalog rubrics,
            ScoreRepository scores,
            JudgeAgain judge,
            TransactionOperations transactions) {
        this.directory = directory;
        this.rubrics = rubrics;
        this.scores = scores;
        this.judge = judge;
        this.transactions = transactions;
    }

    /** After the shipped rubrics were added; a second time, and a second machine, find nothing. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(10)
    void all() {
        directory.cities().stream()
                .map(City::code)
                .filter(rubrics::followsDefault)
                .forEach(this::move);
    }

    private void move(CityCode city) {
        RubricRef rubric = rubrics.of(city).ref();
        List<UnitId> units = scores.notYetBy(city, rubric);
        // One unit a transaction: interrupted in the middle, the next start does the rest.
        units.forEach(unit -> transactions.executeWithoutResult(status -> judge.again(city, unit)));
        if (!units.isEmpty()) {
            LOG.info("Judged {} units of {} by {} too", units.size(), city.value(), rubric);
        }
    }
}
