package uk.localityreview.triangulation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.Answer.Figure;
import uk.localityreview.indicators.Answer.Unavailable;
import uk.localityreview.indicators.Answer.Unit;
import uk.localityreview.indicators.Source;
import uk.localityreview.shared.Sha256;

/** Answers of the published figures, as a test of a finding may meet them. */
final class FigureFixture {

    static final Source C3 = new Source("DfE, C3", "c3.csv", Sha256.of("c3"), "row 1187", "OGL 3.0");

    static Answer share(double lower, double upper, @Nullable Double comparator) {
        return figure((lower + upper) / 2, lower, upper, Unit.PERCENT, comparator, 0, null);
    }

    static Answer above(String comparator) {
        return figure(5.8, 4.9, 6.8, Unit.PERCENT, 1.7, 0, null);
    }

    static Answer around(String comparator) {
        return share(1, 3, 1.7);
    }

    static Answer published(double value, double comparator) {
        return figure(value, null, null, Unit.AS_PUBLISHED, comparator, 0, null);
    }

    static Answer change(double lower, double upper) {
        return figure((lower + upper) / 2, lower, upper, Unit.RATIO, null, 0, null);
    }

    static Answer trend(double slope, double p) {
        return figure(slope, null, null, Unit.SLOPE, null, 0, p);
    }

    static Answer halfIn(int areas, int outOf) {
        return figure(areas, null, null, Unit.AREAS, null, outOf, null);
    }

    static Answer unavailable(String reason) {
        return new Unavailable(reason, "", List.of());
    }

    private static Answer figure(
            double value,
            @Nullable Double lower,
            @Nullable Double upper,
            Unit unit,
            @Nullable Double comparatorValue,
            int outOf,
            @Nullable Double p) {
        String comparator = comparatorValue == null ? null : "England";
        return new Figure(
                value, lower, upper, unit, "141/2443", comparator, comparatorValue, outOf, p, List.of(), List.of(C3));
    }

    private FigureFixture() {}
}
