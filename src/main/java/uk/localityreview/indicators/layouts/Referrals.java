package uk.localityreview.indicators.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.FileReading;
import uk.localityreview.indicators.Question;
import uk.localityreview.indicators.Source;
import uk.localityreview.indicators.areas.PoliceForceAreas;
import uk.localityreview.indicators.areas.PoliceForceAreas.ForceArea;
import uk.localityreview.indicators.files.Cell;
import uk.localityreview.indicators.files.Offered;
import uk.localityreview.indicators.files.Table;
import uk.localityreview.shared.AreaLevel;

/**
 * Home Office, National Referral Mechanism: people referred, by first responder. Its totals are nested in every dimension,
 * so only the row that is Total in all of them is a first responder's count; the rows are never summed. The longitudinal
 * form is national and by quarter.
 */
final class Referrals implements Layout {

    private static final String PUBLISHER = "Home Office NRM";
    private static final String TOTAL = "Total";
    private static final List<String> DIMENSIONS =
            List.of("Exploitation type", "Age at exploitation", "Gender", "Nationality");
    private static final List<String> LONG =
            List.of("First responder type", "First responder", "Exploitation type", "Nationality", "People");
    private static final List<String> LONGITUDINAL =
            List.of("Year", "Quarter", "Age at exploitation", "Location of exploitation", "NRM referrals");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[ _-]?[qQ]([1-4])");

    private final Map<Key, Count> counts = new TreeMap<>();
    private boolean national;

    private record Key(String type, String responder, String quarter) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return toString().compareTo(other.toString());
        }
    }

    private record Count(Cell people, Source source) {}

    @Override
    public String source() {
        return "nrm";
    }

    @Override
    public String title() {
        return PUBLISHER;
    }

    @Override
    public boolean recognises(List<String> header) {
        return header.containsAll(LONG) || header.containsAll(LONGITUDINAL);
    }

    @Override
    public FileReading read(Offered file, Table table) {
        Columns columns = new Columns(table.header());
        Reading reading = new Reading(file, title());
        Publication publication = new Publication(PUBLISHER, file.name(), file.sha256());
        if (columns.header().containsAll(LONG)) {
            readResponders(columns, table, publication, reading);
        } else {
            readQuarters(columns, table, reading);
        }
        return reading.done(table);
    }

    private void readResponders(Columns columns, Table table, Publication publication, Reading reading) {
        String quarter = quarterOf(publication.file());
        if (quarter.isEmpty()) {
            reading.warn("The file does not say its quarter, and its name, such as nrm_2022_q4.csv, does not either.");
        }
        int[] dimensions = DIMENSIONS.stream().mapToInt(columns::of).toArray();
        int people = columns.of("People");
        Map<Key, Count> read = new TreeMap<>();
        while (table.next()) {
            reading.row();
            Cell cell = Cell.parse(table.value(people));
            if (cell.isUnreadable()) {
                reading.refuse(
                        table.row(), "\"" + table.value(people) + "\" is not a number of people that can be read");
                continue;
            }
            reading.observed(quarter);
            if (isTotal(table, dimensions)) {
                Key key = new Key(
                        table.value(columns.of("First responder type")),
                        table.value(columns.of("First responder")),
                        quarter);
                if (counts.containsKey(key)
                        || read.putIfAbsent(key, new Count(cell, publication.atRow(table.row()))) != null) {
                    reading.refuse(
                            table.row(), "the total of " + key.responder() + " in " + quarter + " is held already");
                }
            }
        }
        counts.putAll(read);
    }

    private static String quarterOf(String name) {
        Matcher quarter = QUARTER.matcher(name);
        return quarter.find() ? quarter.group(1) + " Q" + quarter.group(2) : "";
    }

    private static boolean isTotal(Table table, int[] dimensions) {
        for (int dimension : dimensions) {
            if (!table.value(dimension).equals(TOTAL)) {
                return false;
            }
        }
        return true;
    }

    private void readQuarters(Columns columns, Table table, Reading reading) {
        int people = columns.of("NRM referrals");
        while (table.next()) {
            reading.row();
            if (Cell.parse(table.value(people)).isUnreadable()) {
                reading.refuse(
                        table.row(), "\"" + table.value(people) + "\" is not a number of people that can be read");
            } else {
                reading.observed(table.value(columns.of("Year")) + " " + table.value(columns.of("Quarter")));
            }
        }
        national = true;
    }

    @Override
    public Answer answer(Question question) {
        List<Map.Entry<Key, Count>> police = counts.entrySet().stream()
                .filter(each -> each.getKey().type().equals("Police"))
                .toList();
        if (police.isEmpty()) {
            return new Answer.Unavailable(whyNone(), "", List.of());
        }
        Optional<ForceArea> force = PoliceForceAreas.all().of(question.area());
        List<Map.Entry<Key, Count>> its = police.stream()
                .filter(each -> force.isPresent()
                        && force.get().isPolicedBy(each.getKey().responder()))
                .toList();
        return question.area().level() == AreaLevel.POLICE_FORCE_AREA
                ? ofForce(question, its)
                : new Answer.Unavailable(
                        "police-force level cannot test a claim about one council",
                        "",
                        its.stream().map(each -> each.getValue().source()).toList());
    }

    private String whyNone() {
        if (!counts.isEmpty()) {
            return "referrals by councils, government and others are not broken down by council";
        }
        return national ? "national level cannot test a claim about one area" : "no data held on referrals";
    }

    private static Answer ofForce(Question question, List<Map.Entry<Key, Count>> its) {
        List<Source> sources = new ArrayList<>();
        for (Map.Entry<Key, Count> each : its) {
            if (each.getKey().quarter().equals(question.period())
                    && each.getValue().people().isNumber()) {
                sources.add(each.getValue().source());
                return new Answer.Figure(
                        each.getValue().people().value(),
                        null,
                        null,
                        Answer.Unit.AS_PUBLISHED,
                        "",
                        null,
                        null,
                        0,
                        null,
                        List.of(
                                "People referred by the force as first responder, which is not all people found in its area."),
                        sources);
            }
        }
        return new Answer.Unavailable(
                "no figure held for " + question.area() + " in " + question.period(), "", List.of());
    }
}
