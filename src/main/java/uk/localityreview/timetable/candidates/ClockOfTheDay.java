package uk.localityreview.timetable.candidates;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.localityreview.timetable.DayFrame.Pause;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.Stretch;
import uk.localityreview.timetable.rules.Timetable.PauseAt;

/** When sessions and pauses of a day can start. */
final class ClockOfTheDay {

    private static final Duration FINE_STEP = Duration.ofMinutes(5);

    private final Brief brief;
    private final Set<LocalTime> starts = new TreeSet<>();

    ClockOfTheDay(Brief brief) {
        this.brief = brief;
        layStarts();
    }

    /** On the steps of the day; on the day itself also from now on, and at the times that were planned. */
    private void layStarts() {
        every(brief.frame().step(), brief.frame().from());
        LocalTime now = brief.now();
        if (now != null) {
            every(brief.frame().step(), now.plusMinutes((60 - now.getMinute()) % FINE_STEP.toMinutes()));
        }
        brief.before().sessions().forEach(session -> starts.add(session.start()));
        brief.fixed()
                .forEach(session -> starts.add(session.end().plus(brief.frame().writeUp())));
    }

    private void every(Duration step, LocalTime first) {
        LocalTime end = brief.frame().to();
        for (LocalTime at = first; at.isBefore(end); at = at.plus(step)) {
            starts.add(at);
            if (at.plus(step).isBefore(at)) {
                return;
            }
        }
    }

    /** All times of the day that have a length. */
    List<Stretch> stretches(Duration length) {
        return starts.stream()
                .filter(start -> start.plus(length).isAfter(start))
                .map(start -> new Stretch(start, start.plus(length)))
                .toList();
    }

    /** When a pause could be: where it was when it lies behind, else in its window and in no fixed session's way. */
    List<PauseAt> pauses(Pause pause) {
        LocalTime now = brief.now();
        List<PauseAt> old = brief.before().pauses().stream()
                .filter(at -> at.pause().equals(pause))
                .toList();
        if (now != null && old.stream().anyMatch(at -> at.start().isBefore(now) && isHeld(at))) {
            return old;
        }
        Set<LocalTime> times = new TreeSet<>();
        old.forEach(at -> times.add(at.start()));
        LocalTime last = pause.latest().minus(pause.length());
        for (LocalTime at = pause.earliest();
                !at.isAfter(last);
                at = at.plus(now == null ? brief.frame().step() : FINE_STEP)) {
            times.add(at);
        }
        return times.stream()
                .filter(at -> now == null || !at.isBefore(now))
                .map(at -> new PauseAt(pause, at))
                .filter(this::isHeld)
                .toList();
    }

    private boolean isHeld(PauseAt pause) {
        return brief.fixed().stream().noneMatch(fixed -> Stretch.of(fixed).overlaps(pause.when()));
    }
}
