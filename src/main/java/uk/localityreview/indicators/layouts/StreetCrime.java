package uk.localityreview.indicators.layouts;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.localityreview.indicators.Answer;
import uk.localityreview.indicators.FileReading;
import uk.localityreview.indicators.Question;
import uk.localityreview.indicators.areas.SmallAreas;
import uk.localityreview.indicators.files.Offered;
import uk.localityreview.indicators.files.Table;

/**
 * Street-level crime of data.police.uk: a row an offence or incident with its month, force, small area and type. Only
 * counts by small area, month and type are kept; which months of which force are there is remembered, for a missing month
 * is not a zero.
 */
final class StreetCrime implements Layout {

    private static final String PUBLISHER = "data.police.uk street";

    private final Map<Key, ForceMonth> months = new TreeMap<>();

    private record Key(String force, YearMonth month) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byForce = force.compareTo(other.force);
            return byForce == 0 ? month.compareTo(other.month) : byForce;
        }

        String words() {
            return month + " of " + force;
        }
    }

    @Override
    public String source() {
        return "police.uk";
    }

    @Override
    public String title() {
        return PUBLISHER;
    }

    @Override
    public boolean recognises(List<String> header) {
        return header.containsAll(List.of("Crime ID", "Month", "Reported by", "LSOA code", "Crime type"));
    }

    @Override
    public FileReading read(Offered file, Table table) {
        Columns columns = new Columns(table.header());
        Reading reading = new Reading(file, title());
        Map<Key, Counting> counting = new LinkedHashMap<>();
        int month = columns.of("Month");
        int force = columns.of("Reported by");
        int area = columns.of("LSOA code");
        int type = columns.of("Crime type");
        while (table.next()) {
            reading.row();
            String reason = whyNot(table.value(month), table.value(force), table.value(area), table.value(type));
            if (!reason.isEmpty()) {
                reading.refuse(table.row(), reason);
                continue;
            }
            Key key = new Key(table.value(force), YearMonth.parse(table.value(month)));
            counting.computeIfAbsent(key, any -> new Counting(table.row()))
                    .add(table.value(type), table.value(area), table.row());
        }
        keep(file, counting, reading);
        return reading.done(table);
    }

    private static String whyNot(String month, String force, String area, String type) {
        if (!isMonth(month)) {
            return "\"" + month + "\" is not a month such as 2025-01";
        }
        if (force.isBlank() || type.isBlank()) {
            return "names no force or no crime type";
        }
        return area.isEmpty() || SmallAreas.isCode(area) ? "" : "\"" + area + "\" is not the code of a small area";
    }

    private static boolean isMonth(String text) {
        try {
            return text.length() == 7 && YearMonth.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void keep(Offered file, Map<Key, Counting> counting, Reading reading) {
        counting.forEach((key, counted) -> {
            ForceMonth before = months.get(key);
            if (before != null) {
                reading.refuse(
                        counted.first,
                        key.words() + " is held already from "
                                + before.publication().file() + ": its rows, " + counted.first + " to " + counted.last
                                + ", are not counted twice");
                return;
            }
            var publication = new Publication(PUBLISHER + ", " + shortly(key.force()), file.name(), file.sha256());
            ForceMonth month = new ForceMonth(key.force(), key.month(), publication, counted.done());
            if (month.vintages().size() > 1) {
                reading.warn(key.words() + " mixes small areas of the 2011 and of the 2021 census.");
            }
            months.put(key, month);
            reading.observed(key.month().toString(), counted.rows);
        });
        warnOfBlanks(counting, reading);
    }

    private static String shortly(String force) {
        return force.replaceAll(" (Police Service|Police|Constabulary)$", "");
    }

    private static void warnOfBlanks(Map<Key, Counting> counting, Reading reading) {
        long rows = counting.values().stream().mapToLong(each -> each.rows).sum();
        long blank = counting.values().stream().mapToLong(each -> each.blank).sum();
        if (blank > 0) {
            reading.warn(blank + " of " + rows + " rows carry no small area and belong to no council.");
        }
    }

    @Override
    public Answer answer(Question question) {
        return new StreetCrimeAnswers(new ArrayList<>(months.values())).answer(question);
    }

    /** The rows of one force and month as they come. */
    private static final class Counting {

        private final Map<String, AreaCounts.Counting> types = new LinkedHashMap<>();
        private final long first;
        private long last;
        private long rows;
        private long blank;

        Counting(long first) {
            this.first = first;
        }

        void add(String type, String area, long row) {
            AreaCounts.Counting counts = types.computeIfAbsent(type, any -> new AreaCounts.Counting());
            if (area.isEmpty()) {
                counts.addBlank();
                blank++;
            } else {
                counts.add(SmallAreas.number(area));
            }
            last = row;
            rows++;
        }

        Map<String, AreaCounts> done() {
            return types.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, each -> each.getValue().done()));
        }
    }
}
