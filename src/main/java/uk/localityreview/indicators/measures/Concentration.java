package uk.localityreview.indicators.measures;

import java.util.Arrays;

/**
 * How few small areas hold half of a count.
 *
 * @param areas the fewest that hold at least half
 * @param held what they hold
 * @param total the whole count
 */
public record Concentration(int areas, long held, long total) {

    /** Taken from the count of every area, those with none left out or not, in any order; the total is above 0. */
    public static Concentration of(int[] counts) {
        int[] ascending = counts.clone();
        Arrays.sort(ascending);
        long total = Arrays.stream(ascending).asLongStream().sum();
        if (total <= 0) {
            throw new IllegalArgumentException("Half of nothing lies nowhere");
        }
        int areas = 0;
        long held = 0;
        while (2 * held < total) {
            areas++;
            held += ascending[ascending.length - areas];
        }
        return new Concentration(areas, held, total);
    }
}
