package id.pendopo.assessment.scoring;

import java.util.Collection;

/**
 * Places in a ranking: 1 is best, equal scores share one, and as many places after them are left
 * out. Scores are equal if their bits are; what pages round away still tells units apart.
 */
public final class Places {
    private final double[] rising;

    private Places(double[] rising) {
        this.rising = rising;
    }

    /** The ranking of all ranked units' scores. */
    public static Places of(Collection<Double> scores) {
        return new Places(scores.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    /** One more than the number of higher scores. */
    public int of(double score) {
        int low = 0;
        int high = rising.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rising[middle] > score) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return rising.length - low + 1;
    }
}
