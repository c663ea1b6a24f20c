package uk.localityreview.indicators.layouts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.IndicatorKey;
import uk.localityreview.indicators.Outlier;
import uk.localityreview.indicators.intervals.Interval;
import uk.localityreview.indicators.intervals.Wilson;
import uk.localityreview.indicators.measures.Comparator.Checked;
import uk.localityreview.indicators.measures.Point;
import uk.localityreview.indicators.measures.RecordingBreak;
import uk.localityreview.shared.AreaCode;

/**
 * Scans every factor of the newest year for what stands out for an area against England: Wilson's interval, widened for
 * the number of factors scanned (Bonferroni: 1 - 0.05 / factors), lies wholly on one side of England's share, and the share
 * is at least twice or at most half of England's. A count of 0 never stands out: it is as likely not recorded as not there.
 */
final class FactorOutliers {

    private static final double RATIO = 2;

    private final Holdings held;
    private final FactorShares shares;

    FactorOutliers(Holdings held, FactorShares shares) {
        this.held = held;
        this.shares = shares;
    }

    /** What stands out, the ratio that is furthest from 1 first. */
    List<Outlier> of(AreaCode area) {
        if (area.equals(AreaCode.ENGLAND)
                || held.periods(FactorShares.DENOMINATOR).isEmpty()) {
            return List.of();
        }
        String newest = held.periods(FactorShares.DENOMINATOR).last();
        Optional<Point> all = held.at(FactorShares.DENOMINATOR, newest, area);
        if (all.isEmpty() || !all.get().cell().isNumber() || all.get().cell().value() == 0) {
            return List.of();
        }
        List<Scanned> scanned = scan(area, newest, all.get());
        double confidence = 1 - (1 - Interval.CONFIDENCE) / Math.max(1, scanned.size());
        return scanned.stream()
                .filter(each -> each.standsOut(confidence))
                .sorted(Comparator.comparingDouble(Scanned::distance).reversed())
                .map(each -> each.outlier(area, newest))
                .toList();
    }

    private List<Scanned> scan(AreaCode area, String period, Point all) {
        List<Scanned> scanned = new ArrayList<>();
        for (String factor : held.indicators()) {
            Optional<Point> count = held.at(factor, period, area);
            if (!factor.equals(FactorShares.DENOMINATOR)
                    && count.isPresent()
                    && count.get().cell().isNumber()
                    && count.get().cell().value() > 0
                    && count.get().cell().value() <= all.cell().value()
                    && !isBroken(factor, period)
                    && shares.comparator(factor, period, "England", area) instanceof Checked england
                    && england.name().equals("England")
                    && england.value() > 0) {
                scanned.add(new Scanned(factor, count.get(), all, england));
            }
        }
        return scanned;
    }

    private boolean isBroken(String factor, String period) {
        return held.at(factor, period, AreaCode.ENGLAND)
                .flatMap(point -> RecordingBreak.at(held.before(factor, period, AreaCode.ENGLAND), point))
                .isPresent();
    }

    private record Scanned(String factor, Point count, Point all, Checked england) {

        private double ratio() {
            return 100 * count.cell().value() / all.cell().value() / england.value();
        }

        double distance() {
            return Math.abs(Math.log(ratio()));
        }

        boolean standsOut(double confidence) {
            Interval interval = Wilson.of(count.cell().value(), all.cell().value(), confidence)
                    .times(100);
            return ratio() >= RATIO && interval.above(england.value())
                    || ratio() <= 1 / RATIO && interval.below(england.value());
        }

        Outlier outlier(AreaCode area, String period) {
            Answer.Figure figure = FactorShares.figure(count, all, england);
            IndicatorKey indicator = new IndicatorKey(FactorShares.SOURCE, factor);
            return new Outlier(indicator, indicator.title(), area, period, ratio() > 1, figure);
        }
    }
}
