package uk.localityreview.indicators.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.Question;
import uk.localityreview.indicators.Source;
import uk.localityreview.indicators.files.Cell;
import uk.localityreview.indicators.files.Symbol;
import uk.localityreview.indicators.intervals.Interval;
import uk.localityreview.indicators.intervals.Wilson;
import uk.localityreview.indicators.measures.Change;
import uk.localityreview.indicators.measures.Comparator;
import uk.localityreview.indicators.measures.FindingAComparator;
import uk.localityreview.indicators.measures.FindingAComparator.Rate;
import uk.localityreview.indicators.measures.Numbers;
import uk.localityreview.indicators.measures.Point;
import uk.localityreview.indicators.measures.RecordingBreak;
import uk.localityreview.indicators.measures.Span;
import uk.localityreview.indicators.measures.Trend;
import uk.localityreview.shared.AreaCode;

/** Shares, trends and changes of assessment factors: a factor's count over the assessments, in percent. */
final class FactorShares {

    static final String SOURCE = "dfe-c3";
    static final String DENOMINATOR = "Episodes_with_assessment_factor";

    private static final String ROUNDED = "National and regional counts are published rounded to 10.";

    private final Holdings held;

    FactorShares(Holdings held) {
        this.held = held;
    }

    Answer share(Question question) {
        String factor = question.indicator().name();
        Optional<Point> count = held.at(factor, question.period(), question.area());
        Optional<Point> all = held.at(DENOMINATOR, question.period(), question.area());
        if (count.isEmpty() || all.isEmpty()) {
            return notHeld(question);
        }
        Optional<String> reason = whyNot(factor, count.get(), all.get(), question.area());
        if (reason.isPresent()) {
            return new Answer.Unavailable(reason.get(), "", List.of(count.get().source()));
        }
        String compared = question.comparator();
        Comparator comparator =
                compared == null ? null : comparator(factor, question.period(), compared, question.area());
        return comparator instanceof Comparator.None none
                ? new Answer.Unavailable(
                        none.reason(),
                        counts(count.get(), all.get()),
                        List.of(count.get().source()))
                : figure(count.get(), all.get(), (Comparator.Checked) comparator);
    }

    private Optional<String> whyNot(String factor, Point count, Point all, AreaCode area) {
        for (Point point : List.of(count, all)) {
            Symbol symbol = point.cell().symbol();
            if (symbol != null) {
                return Optional.of(symbol.words());
            }
        }
        if (all.cell().value() == 0 || count.cell().value() > all.cell().value()) {
            return Optional.of("no share can be formed of " + counts(count, all));
        }
        return RecordingBreak.at(held.before(factor, count.period(), area), count);
    }

    Comparator comparator(String factor, String period, String name, AreaCode area) {
        return new FindingAComparator(other -> rate(factor, period, other)).named(name, area);
    }

    private Optional<Rate> rate(String factor, String period, AreaCode area) {
        Optional<Point> count = held.at(factor, period, area);
        Optional<Point> all = held.at(DENOMINATOR, period, area);
        return count.isPresent()
                        && all.isPresent()
                        && isShare(count.get().cell(), all.get().cell())
                ? Optional.of(new Rate(
                        100 * count.get().cell().value() / all.get().cell().value(),
                        count.get().source()))
                : Optional.empty();
    }

    private static boolean isShare(Cell count, Cell all) {
        return count.isNumber() && all.isNumber() && all.value() > 0 && count.value() <= all.value();
    }

    static Answer.Figure figure(Point count, Point all, Comparator.@Nullable Checked comparator) {
        double of = all.cell().value();
        Interval interval =
                Wilson.of(count.cell().value(), of, Interval.CONFIDENCE).times(100);
        List<String> notes = new ArrayList<>();
        List<Source> sources = new ArrayList<>(List.of(count.source()));
        if (comparator != null) {
            notes.addAll(comparator.notes());
            notes.add(ROUNDED);
            sources.add(comparator.source());
        }
        return new Answer.Figure(
                100 * count.cell().value() / of,
                interval.lower(),
                interval.upper(),
                Answer.Unit.PERCENT,
                counts(count, all),
                comparator == null ? null : comparator.name(),
                comparator == null ? null : comparator.value(),
                0,
                null,
                notes,
                sources);
    }

    static String counts(Point count, Point all) {
        return Numbers.plain(count.cell().value()) + "/"
                + Numbers.plain(all.cell().value());
    }

    Answer trend(Question question) {
        String factor = question.indicator().name();
        List<Point> points = held.within(factor, Span.of(question.period()), question.area());
        return points.isEmpty()
                ? notHeld(question)
                : Trend.over(
                        points, List.of("The trend is of counts, which also move with the number of assessments."));
    }

    Answer change(Question question) {
        String factor = question.indicator().name();
        String baseline = question.baseline();
        if (baseline == null) {
            return new Answer.Unavailable("a change needs an earlier span to be measured from", "", List.of());
        }
        List<Point> later = held.within(factor, Span.of(question.period()), question.area());
        List<Point> earlier = held.within(factor, Span.of(baseline), question.area());
        List<Point> both = new ArrayList<>(later);
        both.addAll(earlier);
        if (later.isEmpty() || later.size() != earlier.size()) {
            return new Answer.Unavailable(
                    "the spans do not hold equally many years: " + later.size() + " and " + earlier.size(),
                    "",
                    both.stream().map(Point::source).toList());
        }
        for (Point point : both) {
            Symbol symbol = point.cell().symbol();
            if (symbol != null) {
                return new Answer.Unavailable(symbol.words() + " in " + point.period(), "", List.of(point.source()));
            }
        }
        return Change.between(
                sum(later),
                sum(earlier),
                baseline,
                List.of("The change is of counts, which also move with the number of assessments."),
                both.stream().map(Point::source).toList());
    }

    private static double sum(List<Point> points) {
        return points.stream().mapToDouble(point -> point.cell().value()).sum();
    }

    private Answer notHeld(Question question) {
        String factor = question.indicator().name();
        if (!held.holds(factor)) {
            return new Answer.Unavailable("no data held on " + question.indicator(), "", List.of());
        }
        return new Answer.Unavailable(
                "no figure held for " + question.area() + " in " + question.period(), "", List.of());
    }
}
