package id.pendopo.observatory.probe.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitVotesTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 254, 255, 256, 511, 1_000})
    void the_majority_is_that_of_counting_bit_by_bit(int count) {
        var random = new Random(count);
        var votes = new BitVotes();
        var plain = new int[Long.SIZE];

        for (int i = 0; i < count; i++) {
            long number = random.nextLong() | 1;
            votes.add(number);
            for (int bit = 0; bit < Long.SIZE; bit++) {
                plain[bit] += (number >>> bit & 1) == 1 ? 1 : -1;
            }
        }

        long expected = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            expected |= plain[bit] > 0 ? 1L << bit : 0;
        }
        assertThat(votes.majority()).isEqualTo(expected);
    }
}
