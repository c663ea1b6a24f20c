package uk.localityreview.daypack;

import java.util.ArrayList;
import java.util.List;

/** Collects what stands in the way of a pack, and what was noticed and does not. */
final class Problems {

    private static final int MOST_SHOWN = 200;

    private final List<PackProblem> found = new ArrayList<>();
    private final List<String> noticed = new ArrayList<>();
    private int more;

    void add(String file, int line, String reason) {
        if (found.size() < MOST_SHOWN) {
            found.add(new PackProblem(file, line, reason));
        } else {
            more++;
        }
    }

    void notice(String sentence) {
        noticed.add(sentence);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<PackProblem> found() {
        List<PackProblem> all = new ArrayList<>(found);
        if (more > 0) {
            all.add(new PackProblem("the pack", 0, "has " + more + " more problems of this kind"));
        }
        return all;
    }

    List<String> noticed() {
        return List.copyOf(noticed);
    }
}
