package uk.localityreview.timetable.replanning;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.timetable.Session;

/** Says what moved, in sentences. */
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
}
