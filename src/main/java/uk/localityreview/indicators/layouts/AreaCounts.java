package uk.localityreview.indicators.layouts;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Counts by small area, packed once they are all in; areas without any are absent. */
final class AreaCounts {

    private static final AreaCounts NONE = new AreaCounts(Map.of(), 0);

    private final int[] areas;
    private final int[] counts;
    private final long blank;

    private AreaCounts(Map<Integer, int[]> byArea, long blank) {
        this.areas =
                byArea.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        this.counts = Arrays.stream(areas)
                .map(area -> byArea.getOrDefault(area, new int[1])[0])
                .toArray();
        this.blank = blank;
    }

    static AreaCounts none() {
        return NONE;
    }

    /** How many rows carry no small area. */
    long blank() {
        return blank;
    }

    /** All rows, with a small area or without. */
    long total() {
        return Arrays.stream(counts).asLongStream().sum() + blank;
    }

    /** The count within a set of small areas. */
    long within(BitSet set) {
        long sum = 0;
        for (int i = 0; i < areas.length; i++) {
            sum += set.get(areas[i]) ? counts[i] : 0;
        }
        return sum;
    }

    /** Adds the counts within a set of small areas to those of others. */
    void addTo(Map<Integer, Integer> sums, BitSet set) {
        for (int i = 0; i < areas.length; i++) {
            if (set.get(areas[i])) {
                sums.merge(areas[i], counts[i], Integer::sum);
            }
        }
    }

    int[] areas() {
        return areas;
    }

    /** Counts rows as they come. */
    static final class Counting {

        private final Map<Integer, int[]> byArea = new HashMap<>();
        private long blank;

        void addBlank() {
            blank++;
        }

        void add(int area) {
            byArea.computeIfAbsent(area, any -> new int[1])[0]++;
        }

        AreaCounts done() {
            return new AreaCounts(byArea, blank);
        }
    }
}
