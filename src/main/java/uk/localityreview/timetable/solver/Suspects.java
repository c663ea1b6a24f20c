package uk.localityreview.timetable.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.rules.Rule;

/** The cases of rules that may be to blame, each with the literal that switches it on. */
final class Suspects {

    private final Map<Explanation.Guilty, BoolVar> rules = new LinkedHashMap<>();
    private final Map<SessionCode, BoolVar> sessions = new LinkedHashMap<>();

    /** The literal of a case, new or known. */
    BoolVar rule(CpModel model, Rule rule, String sentence) {
        return rules.computeIfAbsent(new Explanation.Guilty(rule, sentence + "."), any -> model.newBoolVar(sentence));
    }

    /** The literal of a session that has to be held. */
    void session(SessionCode code, BoolVar held) {
        sessions.put(code, held);
    }

    /** Takes a session off the list: it is what the question is about. */
    void forget(SessionCode code) {
        sessions.remove(code);
    }

    List<Literal> all() {
        return allBut(rule -> false);
    }

    /** All but those of some rules. */
    List<Literal> allBut(Predicate<Rule> left) {
        List<Literal> all = new ArrayList<>();
        rules.forEach((guilty, literal) -> {
            if (!left.test(guilty.rule())) {
                all.add(literal);
            }
        });
        all.addAll(sessions.values());
        return all;
    }

    Explanation explain(List<Literal> guilty) {
        return new Explanation(
                false,
                rules.entrySet().stream()
                        .filter(entry -> guilty.contains(entry.getValue()))
                        .map(Map.Entry::getKey)
                        .sorted(Comparator.comparing(Explanation.Guilty::rule)
                                .thenComparing(Explanation.Guilty::sentence))
                        .toList(),
                sessions.entrySet().stream()
                        .filter(entry -> guilty.contains(entry.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
