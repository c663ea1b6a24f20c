package uk.localityreview.timetable.solver;

import static java.util.stream.Collectors.joining;

import java.util.List;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.rules.Rule;

/**
 * Why some sessions cannot be held: rules that stand against each other, none of which could be left out.
 *
 * @param possible whether they can be held after all; then nothing stands against them
 * @param guilty each rule in the very case in which it is in the way
 * @param beside the other sessions without which it would be possible
 */
public record Explanation(boolean possible, List<Guilty> guilty, List<SessionCode> beside) {

    public Explanation {
        guilty = List.copyOf(guilty);
        beside = List.copyOf(beside);
    }

    /**
     * A rule in one very case.
     *
     * @param rule the rule
     * @param sentence the case
     */
    public record Guilty(Rule rule, String sentence) {}

    /** All of it in sentences. */
    public String words() {
        if (possible) {
            return "Nothing stands against it.";
        }
        String sentences = guilty.stream().map(Guilty::sentence).collect(joining(" "));
        String others = beside.stream().map(SessionCode::value).collect(joining(" and "));
        return others.isEmpty() ? sentences : sentences + " It could be held without " + others + ".";
    }
}
