package uk.localityreview.timetable.solver;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.localityreview.review.Availability;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.timetable.candidates.Candidates;
import uk.localityreview.timetable.explaining.Explaining;
import uk.localityreview.timetable.explaining.Explanation;
import uk.localityreview.timetable.rules.Brief;
import uk.localityreview.timetable.rules.SessionWanted;
import uk.localityreview.timetable.rules.Timetable;
import uk.localityreview.timetable.rules.Wishes;

/** Says of everybody who is not seen, and of everything asked for that is not held, what stands against it at first sight. */
final class Unplacing {

    private final Brief brief;
    private final Timetable timetable;
    private final Candidates candidates;
    private final Deadline deadline;

    /** What cannot be explained before a deadline is named without its reason. */
    Unplacing(Brief brief, Timetable timetable, Deadline deadline) {
        this.deadline = deadline;
        this.brief = brief;
        this.timetable = timetable;
        this.candidates = new Candidates(brief);
    }

    List<Proposal.Unplaced> sentences() {
        List<Proposal.Unplaced> unplaced = new ArrayList<>();
        Set<ParticipantCode> unseen = Wishes.expected(brief);
        timetable.sessions().forEach(session -> session.participants().forEach(unseen::remove));
        unseen.forEach(code -> unplaced.add(new Proposal.Unplaced(code, null, whyNotSeen(candidates.person(code)))));
        brief.wanted().stream()
                .filter(wanted ->
                        wanted.askedFor() && timetable.session(wanted.code()).isEmpty())
                .forEach(wanted -> unplaced.add(new Proposal.Unplaced(null, wanted.code(), whyNotHeld(wanted))));
        brief.frame().pauses().stream()
                .filter(pause ->
                        timetable.pauses().stream().noneMatch(at -> at.pause().equals(pause)))
                .forEach(pause -> unplaced.add(new Proposal.Unplaced(
                        null,
                        null,
                        "There is no time left for the " + pause.kind().words() + " between " + pause.earliest()
                                + " and " + pause.latest() + ".")));
        return unplaced;
    }

    private String whyNotSeen(Participant person) {
        String start = person.code() + " is not seen: ";
        List<SessionWanted> own = brief.wanted().stream()
                .filter(wanted -> wanted.must().contains(person.code()))
                .toList();
        if (own.isEmpty()) {
            return start + "they could come to focus groups only, and none with room for them is held.";
        }
        return start
                + own.stream()
                        .flatMap(wanted -> alone(wanted).stream())
                        .findFirst()
                        .orElse("they are free from "
                                + person.available().stream()
                                        .map(Availability::toString)
                                        .collect(joining(" and from "))
                                + ", and the rooms and reviewers are needed for others then.");
    }

    private String whyNotHeld(SessionWanted wanted) {
        return wanted.code() + " is not held: "
                + alone(wanted).orElse("the rooms and reviewers are needed for others whenever it could be.");
    }

    /** Why a session could not be held even by itself, or nothing when it could. */
    private Optional<String> alone(SessionWanted wanted) {
        if (deadline.isOver()) {
            return Optional.of("no place was found in the time that the search had.");
        }
        Explanation explanation = Explaining.why(brief.wanting(List.of(wanted)), wanted);
        return explanation.possible() ? Optional.empty() : Optional.of(lowered(explanation.words()));
    }

    /** As the rest of a sentence; codes and clock times have no small letters. */
    private static String lowered(String words) {
        return words.matches("(Room|The|Lunch|A|It) .*")
                ? Character.toLowerCase(words.charAt(0)) + words.substring(1)
                : words;
    }
}
