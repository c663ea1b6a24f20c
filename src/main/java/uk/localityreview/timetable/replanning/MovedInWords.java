package uk.localityreview.timetable.replanning;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.rules.Timetable;

/** Says what moved, in sentences for those concerned. */
final class MovedInWords {

    private MovedInWords() {}

    /** What is different about a session; empty when nothing is. */
    static String of(Session old, Session now) {
        List<String> clauses = new ArrayList<>();
        if (!old.start().equals(now.start()) || !old.room().equals(now.room())) {
            clauses.add("is at " + Changes.timeAndRoom(now) + " instead of " + Changes.timeAndRoom(old));
        } else if (!old.end().equals(now.end())) {
            clauses.add("ends at " + now.end() + " instead of " + old.end());
        }
        if (old.kind() != now.kind()) {
            clauses.add("is an " + now.kind().words() + " instead of a "
                    + old.kind().words());
        }
        if (!team(old).equals(team(now))) {
            clauses.add("is held by " + team(now) + " instead of " + team(old));
        }
        others(old.participants(), now.participants()).ifPresent(codes -> clauses.add("is without " + codes));
        others(now.participants(), old.participants()).ifPresent(codes -> clauses.add("is with " + codes + " as well"));
        return clauses.isEmpty() ? "" : old.code() + " " + String.join(", ", clauses) + ".";
    }

    private static String team(Session session) {
        return session.lead() + " and " + session.scribe();
    }

    private static Optional<String> others(Collection<ParticipantCode> people, Collection<ParticipantCode> without) {
        String codes = people.stream()
                .filter(code -> !without.contains(code))
                .map(ParticipantCode::value)
                .collect(joining(" and "));
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
    }

    /** What a participant has to know; nothing when they come to the same room at the same time. */
    static Optional<String> forAPerson(Timetable before, Timetable after, ParticipantCode person) {
        String old = comes(before, person);
        String now = comes(after, person);
        if (old.equals(now)) {
            return Optional.empty();
        }
        if (now.isEmpty()) {
            return Optional.of(person + " is not seen any more; they were to come at " + old + ".");
        }
        return Optional.of(person + " is seen at " + now + (old.isEmpty() ? "." : " instead of " + old + "."));
    }

    private static String comes(Timetable timetable, ParticipantCode person) {
        return timetable.sessions().stream()
                .filter(session -> session.participants().contains(person))
                .map(Changes::timeAndRoom)
                .collect(joining(" and "));
    }

    /** What a reviewer has to know of their own sessions; empty when all are as they were. */
    static String forAReviewer(Timetable before, Timetable after, ReviewerCode reviewer) {
        List<Session> own = Stream.of(before, after)
                .flatMap(timetable -> timetable.sessions().stream())
                .filter(session -> holds(session, reviewer))
                .toList();
        String sentences = own.stream()
                .map(Session::code)
                .distinct()
                .map(code -> change(
                        reviewer,
                        before.session(code).orElse(null),
                        after.session(code).orElse(null)))
                .filter(sentence -> !sentence.isEmpty())
                .collect(joining(" "));
        return sentences.isEmpty() ? "" : sentences;
    }

    private static String change(ReviewerCode reviewer, @Nullable Session old, @Nullable Session now) {
        if (now == null) {
            return old == null ? "" : old.code() + " is not held any more.";
        }
        if (old == null || !holds(old, reviewer)) {
            return reviewer + " holds " + now.code() + " at " + Changes.timeAndRoom(now) + ".";
        }
        return holds(now, reviewer) ? of(old, now) : reviewer + " does not hold " + now.code() + " any more.";
    }

    private static boolean holds(Session session, ReviewerCode reviewer) {
        return session.lead().equals(reviewer) || session.scribe().equals(reviewer);
    }
}
