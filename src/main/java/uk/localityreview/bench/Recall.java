package uk.localityreview.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.localityreview.identifiers.Identifier;
import uk.localityreview.identifiers.IdentifierKind;
import uk.localityreview.identifiers.Identifiers;
import uk.localityreview.identifiers.Known;

/**
 * What was found of what is there, and what was flagged where nothing is.
 *
 * @param there how many identifiers are in the lines, by kind
 * @param found how many of them were flagged as what they are, by kind
 * @param lines without any identifier
 * @param falseAlarms those of them that were flagged all the same
 * @param besides flags in other lines that meet no identifier
 */
record Recall(
        Map<IdentifierKind, Integer> there,
        Map<IdentifierKind, Integer> found,
        int lines,
        int falseAlarms,
        int besides) {

    Recall {
        there = Map.copyOf(there);
        found = Map.copyOf(found);
    }

    static Recall over(List<MarkedLine> lines, Known known) {
        Map<IdentifierKind, Integer> there = new EnumMap<>(IdentifierKind.class);
        Map<IdentifierKind, Integer> found = new EnumMap<>(IdentifierKind.class);
        int clean = 0;
        int alarms = 0;
        int besides = 0;
        for (MarkedLine line : lines) {
            List<Identifier> flags = Identifiers.in(line.text(), known);
            for (MarkedLine.Mark mark : line.marks()) {
                there.merge(mark.kind(), 1, Integer::sum);
                found.merge(mark.kind(), flags.stream().anyMatch(mark::isMetBy) ? 1 : 0, Integer::sum);
            }
            if (line.marks().isEmpty()) {
                clean++;
                alarms += flags.isEmpty() ? 0 : 1;
            } else {
                besides += (int) flags.stream()
                        .filter(flag -> line.marks().stream().noneMatch(mark -> mark.isMetBy(flag)))
                        .count();
            }
        }
        return new Recall(there, found, clean, alarms, besides);
    }

    int allThere() {
        return there.values().stream().mapToInt(Integer::intValue).sum();
    }

    int allFound() {
        return found.values().stream().mapToInt(Integer::intValue).sum();
    }
}
