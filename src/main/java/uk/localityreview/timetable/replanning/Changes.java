package uk.localityreview.timetable.replanning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.rules.Timetable;
import uk.localityreview.timetable.rules.Timetable.PauseAt;

/**
 * What is different between two timetables of one day.
 *
 * @param moved sessions that are at another time, in another room, by others or with other people
 * @param dropped sessions that are no longer held
 * @param added sessions that were not there before
 * @param pauses pauses at another time, each in a sentence
 */
public record Changes(List<Change> moved, List<Change> dropped, List<Change> added, List<String> pauses) {

    public Changes {
        moved = List.copyOf(moved);
        dropped = List.copyOf(dropped);
        added = List.copyOf(added);
        pauses = List.copyOf(pauses);
    }

    /**
     * One session that is different.
     *
     * @param session its code
     * @param before as it was, or null when it is new
     * @param after as it is, or null when it is dropped
     * @param sentence what is different
     */
    public record Change(
            SessionCode session,
            @Nullable Session before,
            @Nullable Session after,
            String sentence) {}

    /** Whether nothing is different. */
    public boolean isEmpty() {
        return moved.isEmpty() && dropped.isEmpty() && added.isEmpty() && pauses.isEmpty();
    }

    /** What is different in the second from the first. */
    public static Changes between(Timetable before, Timetable after) {
        List<Change> moved = new ArrayList<>();
        List<Change> dropped = new ArrayList<>();
        for (Session old : before.sessions()) {
            Optional<Session> now = after.session(old.code());
            if (now.isEmpty()) {
                dropped.add(new Change(
                        old.code(), old, null, old.code() + ", " + timeAndRoom(old) + ", is not held any more."));
            } else {
                String sentence = MovedInWords.of(old, now.get());
                if (!sentence.isEmpty()) {
                    moved.add(new Change(old.code(), old, now.get(), sentence));
                }
            }
        }
        List<Change> added = after.sessions().stream()
                .filter(now -> before.session(now.code()).isEmpty())
                .map(now -> new Change(now.code(), null, now, now.code() + " is new: " + timeAndRoom(now) + "."))
                .toList();
        return new Changes(moved, dropped, added, pauses(before, after));
    }

    static String timeAndRoom(Session session) {
        return session.start() + " in room " + session.room();
    }

    private static List<String> pauses(Timetable before, Timetable after) {
        List<String> sentences = new ArrayList<>();
        List<PauseAt> left = new ArrayList<>(after.pauses());
        for (PauseAt old : before.pauses()) {
            String kind = old.pause().kind().words();
            String name = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
            Optional<PauseAt> now = left.stream()
                    .filter(at -> at.pause().kind() == old.pause().kind())
                    .findFirst();
            now.ifPresent(left::remove);
            if (now.isEmpty()) {
                sentences.add(name + " at " + old.start() + " is not held any more.");
            } else if (!now.get().start().equals(old.start())) {
                sentences.add(name + " is at " + now.get().start() + " instead of " + old.start() + ".");
            }
        }
        return sentences;
    }
}
