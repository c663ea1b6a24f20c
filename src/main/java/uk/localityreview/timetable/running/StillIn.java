package uk.localityreview.timetable.running;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySession.State;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.day.PlannedDay;

/**
 * Says who is, as far as anybody told, in two sessions that go on at the same moment, whatever their planned times: most
 * often one of them is over and nobody has said so.
 */
final class StillIn {

    private StillIn() {}

    /** Who of a session that starts is still in others, as sentences with a space before; blank when nobody is. */
    static String of(PlannedDay day, DaySession starting) {
        return day.sessions().stream()
                .filter(other -> other.state() == State.STARTED && !other.code().equals(starting.code()))
                .map(other -> sentence(starting, other))
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> " " + sentence)
                .collect(joining());
    }

    /** The same for every two sessions that go on. */
    static List<String> now(PlannedDay day) {
        List<DaySession> started = day.sessions().stream()
                .filter(session -> session.state() == State.STARTED)
                .sorted(Comparator.comparing(session -> Objects.requireNonNullElse(session.startedAt(), Instant.MIN)))
                .toList();
        return IntStream.range(0, started.size())
                .boxed()
                .flatMap(at -> started.subList(0, at).stream().map(earlier -> sentence(started.get(at), earlier)))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static String sentence(DaySession one, DaySession other) {
        List<String> inBoth = members(one.attended())
                .filter(members(other.attended()).toList()::contains)
                .toList();
        if (inBoth.isEmpty()) {
            return "";
        }
        String who = String.join(" and ", inBoth);
        return who + (inBoth.size() == 1 ? " is" : " are") + " still in " + other.code() + " while " + one.code()
                + " goes on: end " + other.code() + " if it is over.";
    }

    private static Stream<String> members(Session session) {
        return Stream.concat(
                Stream.of(session.lead().value(), session.scribe().value()),
                session.participants().stream().map(code -> code.value()));
    }
}
