package uk.localityreview.timetable.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.Literal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Something that can be in one place only: of all that may take it at a moment, at most one does. */
final class OneAtATime {

    private record Taking(LocalTime from, LocalTime to, Literal chosen) {}

    private final List<Taking> takings = new ArrayList<>();

    void take(LocalTime from, LocalTime to, Literal chosen) {
        takings.add(new Taking(from, to, chosen));
    }

    /** Stretches that overlap in pairs share the moment at which the last of them starts. */
    void addTo(CpModel model) {
        List<Taking> before = List.of();
        for (LocalTime moment : moments()) {
            List<Taking> now = takings.stream()
                    .filter(taking -> !taking.from.isAfter(moment) && taking.to.isAfter(moment))
                    .toList();
            if (!now.containsAll(before)) {
                atMostOne(model, before);
            }
            before = now;
        }
        atMostOne(model, before);
    }

    private TreeSet<LocalTime> moments() {
        TreeSet<LocalTime> moments = new TreeSet<>();
        takings.forEach(taking -> moments.add(taking.from));
        return moments;
    }

    private static void atMostOne(CpModel model, List<Taking> takings) {
        if (takings.size() > 1) {
            model.addAtMostOne(takings.stream().map(Taking::chosen).toList());
        }
    }
}
