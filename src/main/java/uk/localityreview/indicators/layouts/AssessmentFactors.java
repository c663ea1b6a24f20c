package uk.localityreview.indicators.layouts;

import java.util.List;
import java.util.Optional;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.FileReading;
import uk.localityreview.indicators.Outlier;
import uk.localityreview.indicators.Question;
import uk.localityreview.indicators.files.Cell;
import uk.localityreview.indicators.files.Offered;
import uk.localityreview.indicators.files.Table;
import uk.localityreview.shared.AreaCode;

/**
 * Explore Education Statistics, children in need, factors identified at the end of assessment (C3): a row an area and
 * year, a column a factor, all counts, with the assessments as denominator.
 */
final class AssessmentFactors implements Layout {

    private static final String PUBLISHER = "DfE, children in need, factors identified at the end of assessment (C3)";
    private static final String LAST_FILTER = "category";

    private final Holdings held = new Holdings();
    private final FactorShares shares = new FactorShares(held);

    @Override
    public String source() {
        return FactorShares.SOURCE;
    }

    @Override
    public String title() {
        return PUBLISHER;
    }

    @Override
    public boolean recognises(List<String> header) {
        return header.containsAll(List.of(
                "time_period",
                "geographic_level",
                "country_code",
                "region_code",
                "new_la_code",
                FactorShares.DENOMINATOR));
    }

    @Override
    public FileReading read(Offered file, Table table) {
        Columns columns = new Columns(table.header());
        Observations observed = new Observations(new Publication(PUBLISHER, file.name(), file.sha256()));
        Reading reading = new Reading(file, title());
        int period = columns.of("time_period");
        int first = columns.of(LAST_FILTER) + 1;
        while (table.next()) {
            reading.row();
            Optional<AreaCode> area = areaOf(columns, table);
            if (area.isEmpty()) {
                reading.refuse(
                        table.row(), "has no area code of its level, " + table.value(columns.of("geographic_level")));
                continue;
            }
            String when = table.value(period);
            if (observed.at(FactorShares.DENOMINATOR, when, area.get()).isPresent()) {
                reading.refuse(table.row(), "holds " + area.get() + " in " + when + " a second time");
            } else if (differs(table, columns, when, area.get())) {
                reading.refuse(
                        table.row(),
                        "differs from what an earlier file holds for " + area.get() + " in " + when
                                + ": which one is right is for a person to say");
            } else {
                keep(table, first, when, area.get(), observed, reading);
            }
        }
        held.add(observed);
        return reading.done(table);
    }

    private static void keep(
            Table table, int first, String period, AreaCode area, Observations observed, Reading reading) {
        for (int i = first; i < table.header().size(); i++) {
            Cell cell = countOf(table.value(i));
            if (cell.isUnreadable()) {
                reading.refuse(
                        table.row(),
                        table.header().get(i) + ": \"" + table.value(i) + "\" is not a count that can be read");
            }
            observed.put(table.header().get(i), period, area, cell, table.row());
            reading.observed(period);
        }
    }

    private static Cell countOf(String text) {
        Cell cell = Cell.parse(text);
        return cell.isNumber() && (cell.value() < 0 || cell.value() != Math.rint(cell.value()))
                ? Cell.parse("not a count")
                : cell;
    }

    private boolean differs(Table table, Columns columns, String period, AreaCode area) {
        for (String factor : held.indicators()) {
            int column = columns.header().indexOf(factor);
            var before = held.at(factor, period, area);
            if (column >= 0 && before.isPresent() && !before.get().cell().equals(countOf(table.value(column)))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<AreaCode> areaOf(Columns columns, Table table) {
        String code = switch (table.value(columns.of("geographic_level"))) {
            case "Local authority" -> table.value(columns.of("new_la_code"));
            case "Regional" -> table.value(columns.of("region_code"));
            case "National" -> table.value(columns.of("country_code"));
            default -> "";
        };
        return AreaCode.isAreaCode(code) ? Optional.of(new AreaCode(code)) : Optional.empty();
    }

    @Override
    public Answer answer(Question question) {
        return switch (question.measure()) {
            case SHARE -> shares.share(question);
            case TREND -> shares.trend(question);
            case CHANGE -> shares.change(question);
            case PUBLISHED, CONCENTRATION, COUNT ->
                new Answer.Unavailable(
                        "the factors are published as counts of assessments: ask for a share", "", List.of());
        };
    }

    @Override
    public List<Outlier> outliers(AreaCode area) {
        return new FactorOutliers(held, shares).of(area);
    }
}
