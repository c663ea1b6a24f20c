package uk.localityreview.timetable.rules;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.localityreview.timetable.DayFrame;
import uk.localityreview.timetable.DayFrame.Pause;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;

/**
 * A day as it is planned: its sessions, and when the whole team pauses.
 *
 * @param sessions in the order of their start and code
 * @param pauses in the order of the day
 */
public record Timetable(List<Session> sessions, List<PauseAt> pauses) {

    public Timetable {
        sessions = sessions.stream()
                .sorted(Comparator.comparing(Session::start).thenComparing(Session::code))
                .toList();
        pauses = pauses.stream().sorted(Comparator.comparing(PauseAt::start)).toList();
    }

    /**
     * A pause with the time that was chosen for it.
     *
     * @param pause of the frame
     * @param start when it starts, local time
     */
    public record PauseAt(Pause pause, LocalTime start) {

        /** From when to when. */
        public Stretch when() {
            return new Stretch(start, start.plus(pause.length()));
        }

        /** As people say it: lunch, 12:30 to 13:15. */
        @Override
        public String toString() {
            return pause.kind().words() + ", " + when();
        }
    }

    /** A day of which nothing is planned. */
    public static Timetable empty() {
        return new Timetable(List.of(), List.of());
    }

    /**
     * Some sessions with the pauses of the frame laid around them: each as early in its window as no session and no
     * earlier pause is in its way, and at the start of its window when there is no such time.
     */
    public static Timetable around(List<Session> sessions, DayFrame frame) {
        List<PauseAt> pauses = new ArrayList<>();
        for (Pause pause : frame.pauses()) {
            pauses.add(starts(pause, frame).stream()
                    .map(start -> new PauseAt(pause, start))
                    .filter(chosen -> sessions.stream().map(Stretch::of).noneMatch(chosen.when()::overlaps)
                            && pauses.stream().map(PauseAt::when).noneMatch(chosen.when()::overlaps))
                    .findFirst()
                    .orElse(new PauseAt(pause, pause.earliest())));
        }
        return new Timetable(sessions, pauses);
    }

    /** When a pause could start: at the start of its window, and then every five minutes. */
    private static List<LocalTime> starts(Pause pause, DayFrame frame) {
        List<LocalTime> starts = new ArrayList<>();
        LocalTime last = pause.latest().minus(pause.length());
        for (LocalTime start = pause.earliest();
                !start.isAfter(last) && start.isBefore(frame.to());
                start = start.plusMinutes(5)) {
            starts.add(start);
        }
        return starts;
    }

    /** The session with a code. */
    public Optional<Session> session(SessionCode code) {
        return sessions.stream().filter(session -> session.code().equals(code)).findFirst();
    }
}
