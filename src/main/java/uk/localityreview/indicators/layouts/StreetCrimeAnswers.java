package uk.localityreview.indicators.layouts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.Question;
import uk.localityreview.indicators.Source;
import uk.localityreview.indicators.areas.PoliceForceAreas;
import uk.localityreview.indicators.areas.PoliceForceAreas.ForceArea;
import uk.localityreview.indicators.areas.SmallAreas;
import uk.localityreview.indicators.areas.SmallAreas.Vintage;
import uk.localityreview.indicators.files.Cell;
import uk.localityreview.indicators.measures.Change;
import uk.localityreview.indicators.measures.Concentration;
import uk.localityreview.indicators.measures.Numbers;
import uk.localityreview.indicators.measures.Point;
import uk.localityreview.indicators.measures.Span;
import uk.localityreview.indicators.measures.Trend;
import uk.localityreview.shared.AreaCode;

/** Answers about street crime in one council, from the months of the force that polices it. */
final class StreetCrimeAnswers {

    private final List<ForceMonth> months;

    StreetCrimeAnswers(List<ForceMonth> months) {
        this.months = months;
    }

    Answer answer(Question question) {
        BitSet areas = SmallAreas.all().ofEither(question.area());
        Optional<ForceArea> force = PoliceForceAreas.all().of(question.area());
        if (areas.isEmpty() || force.isEmpty()) {
            return none(
                    "street crime is counted for a council, and no small areas of " + question.area() + " are known");
        }
        String type = question.indicator().name();
        List<ForceMonth> held = months.stream()
                .filter(month -> force.get().isPolicedBy(month.force()))
                .filter(month -> month.covers(type, areas))
                .toList();
        if (held.isEmpty()) {
            return none("no data held on " + question.indicator() + " for " + question.area());
        }
        Asked asked = new Asked(question.area(), type, areas, held);
        return switch (question.measure()) {
            case CHANGE -> change(asked, question);
            case TREND -> trend(asked, question.period());
            case CONCENTRATION -> concentration(asked, question.period());
            case SHARE, PUBLISHED, COUNT -> none("a count of street crime has nothing published to be held against");
        };
    }

    private static Answer none(String reason) {
        return new Answer.Unavailable(reason, "", List.of());
    }

    /** What is asked about, with the months that cover it. */
    private record Asked(AreaCode area, String type, BitSet areas, List<ForceMonth> months) {

        List<ForceMonth> within(List<YearMonth> span) {
            return months.stream().filter(month -> span.contains(month.month())).toList();
        }

        long count(List<ForceMonth> some) {
            return some.stream().mapToLong(month -> month.within(type, areas)).sum();
        }

        Source source(ForceMonth month) {
            long rows = month.within(type, areas);
            return month.publication().at(rows + (rows == 1 ? " row" : " rows"));
        }

        List<Source> sources(List<ForceMonth> some) {
            return some.stream().map(this::source).toList();
        }

        String blanks(String when, List<ForceMonth> some) {
            long blank = some.stream().mapToLong(month -> month.blank(type)).sum();
            long all = some.stream().mapToLong(month -> month.total(type)).sum();
            return "In " + when + ", " + blank + " of the " + all + " rows of " + type + " that are held ("
                    + Numbers.rounded(100.0 * blank / Math.max(1, all))
                    + " %) carry no small area and are counted nowhere.";
        }
    }

    private static Answer change(Asked asked, Question question) {
        String baseline = question.baseline();
        Optional<List<YearMonth>> later = Span.of(question.period()).months();
        Optional<List<YearMonth>> earlier =
                Optional.ofNullable(baseline).map(Span::of).flatMap(Span::months);
        if (baseline == null || later.isEmpty() || earlier.isEmpty()) {
            return none("a change needs two spans of months such as 2025-01/2025-09");
        }
        if (later.get().size() != earlier.get().size()) {
            return none("the spans are of unequal length: " + later.get().size() + " and "
                    + earlier.get().size() + " months");
        }
        List<ForceMonth> now = asked.within(later.get());
        List<ForceMonth> then = asked.within(earlier.get());
        List<ForceMonth> both = new ArrayList<>(now);
        both.addAll(then);
        Set<YearMonth> missing = new TreeSet<>(later.get());
        missing.addAll(earlier.get());
        both.forEach(month -> missing.remove(month.month()));
        if (!missing.isEmpty()) {
            return new Answer.Unavailable(
                    "months missing, which is not zero: " + MonthRuns.words(missing), "", asked.sources(both));
        }
        List<String> notes =
                new ArrayList<>(List.of(asked.blanks(question.period(), now), asked.blanks(baseline, then)));
        if (!vintages(now).equals(vintages(then))) {
            notes.add(
                    "The spans are counted by small areas of different censuses; only the council's whole is compared.");
        }
        return Change.between(asked.count(now), asked.count(then), baseline, notes, asked.sources(both));
    }

    private static Answer trend(Asked asked, String period) {
        Optional<List<YearMonth>> span = Span.of(period).months();
        if (span.isEmpty()) {
            return none("a trend of street crime needs a span of months such as 2025-01/2025-09");
        }
        List<ForceMonth> held = asked.within(span.get());
        if (held.size() < span.get().size()) {
            Set<YearMonth> missing = new TreeSet<>(span.get());
            held.forEach(month -> missing.remove(month.month()));
            return new Answer.Unavailable(
                    "months missing, which is not zero: " + MonthRuns.words(missing), "", asked.sources(held));
        }
        List<Point> points = held.stream()
                .map(month -> new Point(
                        month.month().toString(),
                        Cell.of(month.within(asked.type(), asked.areas())),
                        asked.source(month)))
                .toList();
        return Trend.over(points, List.of(asked.blanks(period, held), "Months are not adjusted for the season."));
    }

    private static Answer concentration(Asked asked, String period) {
        Optional<List<YearMonth>> span = Span.of(period).months();
        if (span.isEmpty()) {
            return none("a concentration needs a span of months such as 2025-01/2025-09");
        }
        List<ForceMonth> held = asked.within(span.get());
        if (held.isEmpty()) {
            return none("months missing, which is not zero: " + period);
        }
        Set<Vintage> vintages = vintages(held);
        if (vintages.size() > 1) {
            return new Answer.Unavailable(
                    "small areas of the 2011 and of the 2021 census are mixed in the span", "", asked.sources(held));
        }
        Vintage vintage = vintages.stream().findFirst().orElse(Vintage.OF_2021);
        BitSet areas = SmallAreas.all().of(asked.area(), vintage);
        Map<Integer, Integer> counts = new HashMap<>();
        held.forEach(month -> month.addTo(counts, asked.type(), areas));
        if (counts.isEmpty()) {
            return new Answer.Unavailable("none recorded, so nothing is spread", "0;0", asked.sources(held));
        }
        return figure(
                Concentration.of(
                        counts.values().stream().mapToInt(Integer::intValue).toArray()),
                areas.cardinality(),
                notes(asked, period, span.get(), held, vintage),
                asked.sources(held));
    }

    private static List<String> notes(
            Asked asked, String period, List<YearMonth> span, List<ForceMonth> held, Vintage vintage) {
        List<String> notes = new ArrayList<>();
        Set<YearMonth> missing = new TreeSet<>(span);
        held.forEach(month -> missing.remove(month.month()));
        if (!missing.isEmpty()) {
            notes.add(missing.size() + " of the " + span.size() + " months are not held: " + MonthRuns.words(missing)
                    + ".");
        }
        notes.add("Small areas are those of the " + vintage.year() + " census.");
        notes.add(asked.blanks(period, held));
        return notes;
    }

    private static Answer figure(Concentration half, int areas, List<String> notes, List<Source> sources) {
        return new Answer.Figure(
                half.areas(),
                null,
                null,
                Answer.Unit.AREAS,
                half.held() + ";" + half.total(),
                null,
                null,
                areas,
                null,
                notes,
                sources);
    }

    private static Set<Vintage> vintages(List<ForceMonth> months) {
        Set<Vintage> all = EnumSet.noneOf(Vintage.class);
        months.forEach(month -> all.addAll(month.vintages()));
        return all;
    }
}
