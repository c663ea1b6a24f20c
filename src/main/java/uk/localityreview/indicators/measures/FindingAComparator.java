package uk.localityreview.indicators.measures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.localityreview.indicators.Source;
import uk.localityreview.indicators.areas.Authorities;
import uk.localityreview.shared.AreaCode;

/**
 * Finds what a rate is compared with, and checks it first: the rate of a whole lies between those of its parts, so
 * England's must lie between its regions' and a region's between its authorities'. When England's does not, the area's own
 * region is taken instead, and named.
 */
public final class FindingAComparator {

    /**
     * A rate of an area.
     *
     * @param value in the unit of the figure
     * @param source where it stands
     */
    public record Rate(double value, Source source) {}

    /** Below this share of the parts, a whole outside their range proves nothing: the missing ones may reach it. */
    private static final double ENOUGH = 0.7;

    private final Function<AreaCode, Optional<Rate>> rates;
    private final Authorities authorities = Authorities.all();

    /** Finds among the given rates, all of one indicator and one period. */
    public FindingAComparator(Function<AreaCode, Optional<Rate>> rates) {
        this.rates = rates;
    }

    /** Finds the comparator of a name for an area. */
    public Comparator named(String name, AreaCode area) {
        Optional<AreaCode> wanted = authorities.named(name);
        if (wanted.isEmpty()) {
            return new Comparator.None("\"" + name + "\" is not an area that figures can be compared with");
        }
        AreaCode other = wanted.get();
        return other.equals(AreaCode.ENGLAND) ? england(area) : plain(other, List.of());
    }

    private Comparator england(AreaCode area) {
        Optional<Rate> england = rates.apply(AreaCode.ENGLAND);
        if (england.isEmpty()) {
            return new Comparator.None("no figure for England to compare with");
        }
        Comparator whole = checked(AreaCode.ENGLAND, england.get(), authorities.regions(), "its regions", List.of());
        return whole instanceof Comparator.None refused ? ownRegion(area, refused.reason()) : whole;
    }

    private Comparator ownRegion(AreaCode area, String refusal) {
        Optional<AreaCode> region = authorities.regionOf(area);
        if (region.isEmpty()) {
            return new Comparator.None(refusal + "; the region of the area is not known");
        }
        String name = authorities.nameOf(region.get());
        Comparator own = plain(region.get(), List.of(sentence(refusal), name + " is used instead."));
        return own instanceof Comparator.None none ? new Comparator.None(refusal + "; " + none.reason()) : own;
    }

    private Comparator plain(AreaCode other, List<String> notes) {
        String name = authorities.nameOf(other);
        Optional<Rate> rate = rates.apply(other);
        if (rate.isEmpty()) {
            return new Comparator.None("no figure for " + name + " to compare with");
        }
        List<AreaCode> parts = authorities.within(other);
        return parts.isEmpty()
                ? new Comparator.Checked(
                        name, rate.get().value(), notes, rate.get().source())
                : checked(other, rate.get(), parts, "its authorities", notes);
    }

    private Comparator checked(
            AreaCode whole, Rate rate, Collection<AreaCode> parts, String called, List<String> notes) {
        DoubleSummaryStatistics range = parts.stream()
                .flatMap(part -> rates.apply(part).stream())
                .mapToDouble(Rate::value)
                .summaryStatistics();
        String name = authorities.nameOf(whole);
        List<String> said = new ArrayList<>(notes);
        if (range.getCount() < 2 || range.getCount() < parts.size() * ENOUGH) {
            said.add("The value of " + name + " could not be checked against " + called
                    + ": too few of their figures are held.");
        } else if (rate.value() < range.getMin() || rate.value() > range.getMax()) {
            return new Comparator.None(name + " refused: " + Numbers.rounded(rate.value()) + " is outside the range of "
                    + called + " (" + Numbers.rounded(range.getMin()) + " to " + Numbers.rounded(range.getMax()) + ")");
        }
        return new Comparator.Checked(name, rate.value(), said, rate.source());
    }

    private static String sentence(String words) {
        return words + ".";
    }
}
