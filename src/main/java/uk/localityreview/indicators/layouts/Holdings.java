package uk.localityreview.indicators.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.localityreview.indicators.measures.Point;
import uk.localityreview.indicators.measures.Span;
import uk.localityreview.shared.AreaCode;

/** All that was read from the files of one layout; where two files hold the same figure the first one counts. */
final class Holdings {

    private final List<Observations> files = new ArrayList<>();

    void add(Observations file) {
        files.add(file);
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    Optional<Point> at(String indicator, String period, AreaCode area) {
        return files.stream()
                .flatMap(file -> file.at(indicator, period, area).stream())
                .findFirst();
    }

    /** Whether any file holds the indicator, for whatever area. */
    boolean holds(String indicator) {
        return files.stream().anyMatch(file -> !file.periods(indicator).isEmpty());
    }

    SortedSet<String> indicators() {
        SortedSet<String> all = new TreeSet<>();
        files.forEach(file -> all.addAll(file.indicators()));
        return all;
    }

    SortedSet<String> periods(String indicator) {
        SortedSet<String> all = new TreeSet<>();
        files.forEach(file -> all.addAll(file.periods(indicator)));
        return all;
    }

    /** The points of an area within a span, in the order of time. */
    List<Point> within(String indicator, Span span, AreaCode area) {
        return periods(indicator).stream()
                .filter(span::holds)
                .flatMap(period -> at(indicator, period, area).stream())
                .toList();
    }

    /** The points of an area before a period that is written in the same manner, in the order of time. */
    List<Point> before(String indicator, String period, AreaCode area) {
        String earliest = period.replaceAll("\\d", "0");
        return within(indicator, new Span(earliest, period), area).stream()
                .filter(point -> !point.period().equals(period))
                .toList();
    }
}
