package uk.localityreview.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import uk.localityreview.identifiers.IdentifierKind;
import uk.localityreview.identifiers.Identifiers;
import uk.localityreview.identifiers.Known;

/** How many identifiers are found in lines where they are known, how many clean lines are flagged, and how long it takes. */
class FindingIdentifiers implements Benchmark {

    static final String INVENTED = "src/test/resources/identifiers/invented-lines.txt";
    static final String HELD_OUT = "src/test/resources/identifiers/held-out-lines.txt";
    static final String EXAMPLE = "src/main/resources/example/luton";

    private static final int ROUNDS = 20;

    @Override
    public String name() {
        return "identifiers";
    }

    @Override
    public String method() {
        return "Identifiers flagged as what they are, by kind, and clean lines flagged all the same: in invented lines on"
                + " which the rules were mended (" + INVENTED + "), in others written after that (" + HELD_OUT
                + "), in the notes of the shared day in Luton against its answers where it lies beside the checkout, and in"
                + " the notes of the worked example, which hold none. Real notes will be harder. Time is of one line, warm.";
    }

    @Override
    public List<Measure> run(Launcher launcher) {
        List<Measure> measures = new ArrayList<>();
        List<MarkedLine> invented = MarkedLine.readAll(launcher.checkout().resolve(INVENTED));
        Known known = LutonNotes.of(launcher.checkout().resolve(EXAMPLE)).known();
        Recall recall = Recall.over(invented, known);
        recall.there().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(kind -> measures.add(new Measure(
                        "invented lines: " + kind.getKey().words(),
                        foundOf(recall, kind.getKey()),
                        "of " + kind.getValue())));
        measures.add(new Measure("invented lines: all", recall.allFound(), "of " + recall.allThere()));
        measures.add(alarms("invented lines", recall));
        Recall heldOut = Recall.over(MarkedLine.readAll(launcher.checkout().resolve(HELD_OUT)), known);
        measures.add(new Measure("held-out lines: all", heldOut.allFound(), "of " + heldOut.allThere()));
        measures.add(alarms("held-out lines", heldOut));
        LutonNotes.beside(launcher.checkout()).ifPresent(day -> {
            Recall luton = Recall.over(day.lines(), day.known());
            measures.add(new Measure("shared day: all", luton.allFound(), "of " + luton.allThere()));
            measures.add(alarms("shared day", luton));
        });
        LutonNotes example = LutonNotes.of(launcher.checkout().resolve(EXAMPLE));
        measures.add(alarms("worked example", Recall.over(example.lines(), example.known())));
        measures.add(new Measure("patterns alone, a line", micros(invented, known, Identifiers::byPattern), "µs"));
        measures.add(new Measure("names too, a line", micros(invented, known, Identifiers::in), "µs"));
        return measures;
    }

    private static int foundOf(Recall recall, IdentifierKind kind) {
        return recall.found().getOrDefault(kind, 0);
    }

    private static Measure alarms(String where, Recall recall) {
        return new Measure(where + ": clean lines flagged", recall.falseAlarms(), "of " + recall.lines());
    }

    private static double micros(List<MarkedLine> lines, Known known, BiConsumer<String, Known> deed) {
        for (int i = 0; i < ROUNDS; i++) {
            lines.forEach(line -> deed.accept(line.text(), known));
        }
        long start = System.nanoTime();
        for (int i = 0; i < ROUNDS; i++) {
            lines.forEach(line -> deed.accept(line.text(), known));
        }
        return (System.nanoTime() - start) / 1e3 / ROUNDS / lines.size();
    }
}
