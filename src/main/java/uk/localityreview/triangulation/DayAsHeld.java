package uk.localityreview.triangulation;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.localityreview.fieldwork.Note;
import uk.localityreview.fieldwork.NoteLine;
import uk.localityreview.fieldwork.NoteLine.LineKind;
import uk.localityreview.fieldwork.Speaker;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;

/**
 * The day as it was held rather than as it was planned: who was asked about what. A session that nobody attended, that has
 * no note, or in whose note nobody but reviewers speaks, asks nobody.
 */
final class DayAsHeld {

    private final Review review;
    private final Map<SessionCode, Note> notes;
    private final List<Session> heldSessions;

    DayAsHeld(Review review, List<Session> planned, List<Note> notes) {
        this.review = review;
        this.notes = notes.stream().collect(toUnmodifiableMap(Note::session, note -> note));
        this.heldSessions = planned.stream().filter(this::wasHeld).toList();
    }

    private boolean wasHeld(Session session) {
        return !session.participants().isEmpty()
                && note(session.code()).stream()
                        .flatMap(n -> n.lines().stream())
                        .anyMatch(DayAsHeld::isEvidence);
    }

    /** Whether a line can be evidence. A reviewer's line never is, nor a thought, whoever's name stands before it. */
    static boolean isEvidence(NoteLine line) {
        return !(line.speaker() instanceof Speaker.OfReviewer) && line.kind() != LineKind.THOUGHT;
    }

    Optional<Note> note(SessionCode session) {
        return Optional.ofNullable(notes.get(session));
    }

    Optional<NoteLine> line(SessionCode session, int number) {
        return note(session).flatMap(note -> note.line(number));
    }

    Optional<Participant> participant(ParticipantCode code) {
        return review.participant(code);
    }

    /** Those who took part in a session, as far as the review knows them. */
    List<Participant> participantsOf(SessionCode session) {
        return heldSessions.stream()
                .filter(held -> held.code().equals(session))
                .flatMap(this::participantsOf)
                .toList();
    }

    /** Whether an agency took part in a session where one of the themes was asked. */
    boolean asked(AgencyCode agency, Set<ThemeCode> themes) {
        return sessionsWith(agency).anyMatch(session -> !Collections.disjoint(session.themesAsked(), themes));
    }

    /** Whether anybody of an agency took part in a session at all. */
    boolean saw(AgencyCode agency) {
        return sessionsWith(agency).findAny().isPresent();
    }

    /** Whether somebody of an agency sat in a session. */
    boolean sat(AgencyCode agency, SessionCode session) {
        return participantsOf(session).stream().anyMatch(p -> p.agency().equals(agency));
    }

    /** Every theme that was put to somebody. */
    Set<ThemeCode> themesAsked() {
        return heldSessions.stream()
                .map(Session::themesAsked)
                .flatMap(Collection::stream)
                .collect(toUnmodifiableSet());
    }

    private Stream<Session> sessionsWith(AgencyCode agency) {
        return heldSessions.stream()
                .filter(session ->
                        participantsOf(session).anyMatch(p -> p.agency().equals(agency)));
    }

    private Stream<Participant> participantsOf(Session session) {
        return session.participants().stream().flatMap(code -> participant(code).stream());
    }
}
