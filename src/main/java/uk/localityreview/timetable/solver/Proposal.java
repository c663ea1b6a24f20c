package uk.localityreview.timetable.solver;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.rules.Timetable;
import uk.localityreview.timetable.rules.Wishes;

/**
 * A timetable that is proposed.
 *
 * @param timetable the day with the fixed sessions; keeps every rule, as far as the fixed sessions do
 * @param unplaced who is not seen and what is not held, each in a sentence
 * @param wishes how far each wish is met
 * @param provedBest whether no timetable can be better
 * @param took how long it took by the clock
 */
public record Proposal(
        Timetable timetable, List<Unplaced> unplaced, List<Wishes.Unmet> wishes, boolean provedBest, Duration took) {

    public Proposal {
        unplaced = List.copyOf(unplaced);
        wishes = List.copyOf(wishes);
    }

    /**
     * Somebody who is not seen, or a session or pause that is not held.
     *
     * @param person who, or null when it is not about one person
     * @param session which session that somebody asked for, or null
     * @param sentence why, in plain words
     */
    public record Unplaced(
            @Nullable ParticipantCode person, @Nullable SessionCode session, String sentence) {}

    /** The cost over all wishes; less is better. */
    public long cost() {
        return wishes.stream().mapToLong(Wishes.Unmet::cost).sum();
    }
}
