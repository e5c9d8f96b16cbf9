package id.pendopo.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void equal_scores_share_a_place_and_the_next_is_left_out() {
        List<Double> scores = List.of(70.0, 90.0, 80.0, 90.0, 80.0, 80.0);

        assertThat(scores.stream().map(Places.of(scores)::of)).containsExactly(6, 1, 3, 1, 3, 3);
    }

    @Test
    void the_smallest_difference_tells_units_apart() {
        List<Double> scores = List.of(80.0, Math.nextUp(80.0));

        assertThat(scores.stream().map(Places.of(scores)::of)).containsExactly(2, 1);
    }

    @Test
    void is_one_more_than_the_number_of_higher_scores() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Double> scores =
                    Stream.generate(() -> (double) random.nextInt(20)).limit(30).toList();
            Places places = Places.of(scores);

            for (double score : scores) {
                assertThat(places.of(score))
                        .isEqualTo(1 + (int) scores.stream().filter(s -> s > score).count());
            }
        }
    }
}
