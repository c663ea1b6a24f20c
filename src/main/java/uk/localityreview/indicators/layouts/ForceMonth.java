package uk.localityreview.indicators.layouts;

import java.time.YearMonth;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.localityreview.indicators.areas.SmallAreas;
import uk.localityreview.indicators.areas.SmallAreas.Vintage;

/**
 * A month of street crime of one police force.
 *
 * @param force as the file names it
 * @param month the month
 * @param publication the file
 * @param types the counts by crime type
 */
record ForceMonth(String force, YearMonth month, Publication publication, Map<String, AreaCounts> types) {

    /** All types of crime together; anti-social behaviour is incidents, not crime, and stays apart. */
    static final String ALL_CRIME = "All crime";

    static final String ANTI_SOCIAL_BEHAVIOUR = "Anti-social behaviour";

    long within(String type, BitSet areas) {
        return of(type).stream().mapToLong(counts -> counts.within(areas)).sum();
    }

    long blank(String type) {
        return of(type).stream().mapToLong(AreaCounts::blank).sum();
    }

    long total(String type) {
        return of(type).stream().mapToLong(AreaCounts::total).sum();
    }

    void addTo(Map<Integer, Integer> sums, String type, BitSet areas) {
        of(type).forEach(counts -> counts.addTo(sums, areas));
    }

    private List<AreaCounts> of(String type) {
        return type.equals(ALL_CRIME)
                ? types.entrySet().stream()
                        .filter(each -> !each.getKey().equals(ANTI_SOCIAL_BEHAVIOUR))
                        .map(Map.Entry::getValue)
                        .toList()
                : List.of(types.getOrDefault(type, AreaCounts.none()));
    }

    /** Whether any row of the type, and any row within the areas, is there: a file cut down to others is no zero. */
    boolean covers(String type, BitSet areas) {
        return total(type) > 0 && types.values().stream().anyMatch(counts -> counts.within(areas) > 0);
    }

    /** The censuses whose small areas the month can only be of; two when it mixes them, none when it fits both. */
    Set<Vintage> vintages() {
        Set<Vintage> found = EnumSet.noneOf(Vintage.class);
        for (AreaCounts counts : types.values()) {
            for (int area : counts.areas()) {
                for (Vintage vintage : Vintage.values()) {
                    if (SmallAreas.all().isOnlyOf(area, vintage)) {
                        found.add(vintage);
                    }
                }
            }
        }
        return found;
    }
}
