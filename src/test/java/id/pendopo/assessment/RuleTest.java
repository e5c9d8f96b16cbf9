package id.pendopo.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {
    @ParameterizedTest
    @CsvSource({"0,1", "7,1", "57,0.5", "107,0", "9000,0"})
    void fewer_days_earn_more(double days, double share) {
        assertThat(new Rule.Linear(7, 107).share(days)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "2,0.5", "4,1", "40,1"})
    void more_items_earn_more(double items, double share) {
        assertThat(new Rule.Linear(4, 0).share(items)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "7,1", "7.01,0.6", "30,0.6", "31,0"})
    void a_step_holds_up_to_and_with_its_limit(double days, double share) {
        var rule = new Rule.Steps(List.of(new Rule.Step(7, 1), new Rule.Step(30, 0.6)));

        assertThat(rule.share(days)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"1,0.2", "3,0.6", "5,1"})
    void a_level_counts_as_share_of_the_highest(double level, double share) {
        assertThat(new ItemKind.Graded(1, 5, false).share(level)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "2,0.5", "3,1"})
    void a_grade_may_count_from_the_lowest(double grade, double share) {
        assertThat(new ItemKind.Graded(1, 3, true).share(grade)).isEqualTo(share);
    }
}
