package uk.localityreview.indicators.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.FileReading;
import uk.localityreview.indicators.Question;
import uk.localityreview.indicators.Source;
import uk.localityreview.indicators.areas.Authorities;
import uk.localityreview.indicators.files.Cell;
import uk.localityreview.indicators.files.Offered;
import uk.localityreview.indicators.files.Symbol;
import uk.localityreview.indicators.files.Table;
import uk.localityreview.indicators.measures.Comparator;
import uk.localityreview.indicators.measures.FindingAComparator;
import uk.localityreview.indicators.measures.FindingAComparator.Rate;
import uk.localityreview.indicators.measures.Point;
import uk.localityreview.indicators.measures.RecordingBreak;
import uk.localityreview.indicators.measures.Span;
import uk.localityreview.indicators.measures.Trend;
import uk.localityreview.shared.AreaCode;

/**
 * The Local Authority Interactive Tool: a row a measure, year and area, its value as published, without count or limits;
 * areas by the department's own numbers.
 */
final class LocalAuthorityTool implements Layout {

    private static final String PUBLISHER = "DfE Local Authority Interactive Tool";
    private static final String AS_IT_STANDS =
            "The value is published without a count or limits, and is compared as it stands.";

    private final Holdings held = new Holdings();
    private final Authorities authorities = Authorities.all();

    @Override
    public String source() {
        return "lait";
    }

    @Override
    public String title() {
        return PUBLISHER;
    }

    @Override
    public boolean recognises(List<String> header) {
        return header.containsAll(List.of("Short Desc", "Years", "LA and Regions", "Values", "LA Number"));
    }

    @Override
    public FileReading read(Offered file, Table table) {
        Columns columns = new Columns(table.header());
        Observations observed = new Observations(new Publication(PUBLISHER, file.name(), file.sha256()));
        Reading reading = new Reading(file, title());
        table.only(List.of("Short Desc", "Years", "Values", "LA Number"));
        int measure = columns.of("Short Desc");
        int years = columns.of("Years");
        int values = columns.of("Values");
        int number = columns.of("LA Number");
        while (table.next()) {
            reading.row();
            Optional<AreaCode> area = authorities.numbered(table.value(number));
            if (area.isEmpty()) {
                reading.refuse(table.row(), "\"" + table.value(number) + "\" is not the number of an authority");
                continue;
            }
            keep(
                    new Row(table.value(measure), table.value(years), area.get(), table.value(values), table.row()),
                    observed,
                    reading);
        }
        held.add(observed);
        return reading.done(table);
    }

    private record Row(String measure, String years, AreaCode area, String value, long number) {}

    private void keep(Row row, Observations observed, Reading reading) {
        Cell cell = Cell.parse(row.value());
        Optional<Point> before = held.at(row.measure(), row.years(), row.area());
        if (cell.isUnreadable()) {
            reading.refuse(row.number(), "\"" + row.value() + "\" is not a value that can be read");
        }
        if (before.isPresent() && !before.get().cell().equals(cell)) {
            reading.refuse(
                    row.number(),
                    "differs from what an earlier file holds for " + row.area() + " in " + row.years()
                            + ": which one is right is for a person to say");
        } else if (observed.put(row.measure(), row.years(), row.area(), cell, row.number())) {
            reading.observed(row.years());
        } else {
            reading.refuse(
                    row.number(),
                    "holds " + row.measure() + " of " + row.area() + " in " + row.years() + " a second time");
        }
    }

    @Override
    public Answer answer(Question question) {
        if (!held.holds(question.indicator().name())) {
            return new Answer.Unavailable("no data held on " + question.indicator(), "", List.of());
        }
        return switch (question.measure()) {
            case PUBLISHED -> published(question);
            case TREND -> trend(question);
            case SHARE, CHANGE, CONCENTRATION, COUNT ->
                new Answer.Unavailable("it is published as a value without a count", "", List.of());
        };
    }

    private Answer published(Question question) {
        String measure = question.indicator().name();
        Optional<Point> held = this.held.at(measure, question.period(), question.area());
        if (held.isEmpty()) {
            return notHeld(question);
        }
        Point point = held.get();
        Optional<String> reason = whyNot(measure, point, question.area());
        if (reason.isPresent()) {
            return new Answer.Unavailable(reason.get(), "", List.of(point.source()));
        }
        String compared = question.comparator();
        Comparator comparator = compared == null
                ? null
                : new FindingAComparator(other -> rate(measure, question.period(), other))
                        .named(compared, question.area());
        return comparator instanceof Comparator.None none
                ? new Answer.Unavailable(none.reason(), "", List.of(point.source()))
                : figure(point, (Comparator.Checked) comparator);
    }

    private Optional<String> whyNot(String measure, Point point, AreaCode area) {
        Symbol symbol = point.cell().symbol();
        return symbol == null
                ? RecordingBreak.at(held.before(measure, point.period(), area), point)
                : Optional.of(symbol.words());
    }

    private Optional<Rate> rate(String measure, String period, AreaCode area) {
        return held.at(measure, period, area)
                .filter(point -> point.cell().isNumber())
                .map(point -> new Rate(point.cell().value(), point.source()));
    }

    private static Answer.Figure figure(Point point, Comparator.@Nullable Checked comparator) {
        List<String> notes = new ArrayList<>(List.of(AS_IT_STANDS));
        List<Source> sources = new ArrayList<>(List.of(point.source()));
        if (comparator != null) {
            notes.addAll(comparator.notes());
            sources.add(comparator.source());
        }
        return new Answer.Figure(
                point.cell().value(),
                null,
                null,
                Answer.Unit.AS_PUBLISHED,
                "",
                comparator == null ? null : comparator.name(),
                comparator == null ? null : comparator.value(),
                0,
                null,
                notes,
                sources);
    }

    private Answer trend(Question question) {
        List<Point> points = held.within(question.indicator().name(), Span.of(question.period()), question.area());
        return points.isEmpty() ? notHeld(question) : Trend.over(points, List.of(AS_IT_STANDS));
    }

    private static Answer notHeld(Question question) {
        return new Answer.Unavailable(
                "no figure held for " + question.area() + " in " + question.period(), "", List.of());
    }
}
