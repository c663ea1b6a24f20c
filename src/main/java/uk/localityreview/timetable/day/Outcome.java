package uk.localityreview.timetable.day;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.rules.Clash;

/** What became of a change that somebody wanted. */
public sealed interface Outcome {

    /** It was made, as the sentence says. */
    record Made(String sentence) implements Outcome {}

    /** It was not made, and cannot be, as the sentences say. */
    record NotMade(List<String> sentences) implements Outcome {
        public NotMade {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * It was not made yet: it breaks rules that may be broken for a reason.
     *
     * @param clashes the rules
     * @param wrong what is wrong with the reason that was given, or null when none was
     */
    record NeedsAReason(List<Clash> clashes, @Nullable String wrong) implements Outcome {
        public NeedsAReason {
            clashes = List.copyOf(clashes);
        }
    }

    /** It was not made, as somebody else changed the session meanwhile; it stands as given here. */
    record Overtaken(DaySession now) implements Outcome {}
}
