package uk.localityreview.fieldwork.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.localityreview.fieldwork.transcript.Transcript;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.Review.Reviewer;
import uk.localityreview.timetable.Session;

/** Whom the labels of a file can stand for in a session, and what is plain without asking. */
final class SpeakersOfASession {

    private SpeakersOfASession() {}

    /** The choices in the order of a list, by the value that is sent. */
    static Map<String, String> of(Review review, Session session) {
        Map<String, String> speakers = new LinkedHashMap<>();
        speakers.put("", "Select");
        for (ParticipantCode code : session.participants()) {
            speakers.put(
                    code.value(),
                    code
                            + review.participant(code)
                                    .map(one -> described(review, one))
                                    .orElse(""));
        }
        speakers.put("GROUP", "GROUP: the group as a whole");
        review.team().stream()
                .sorted((one, other) -> Boolean.compare(isThere(session, other), isThere(session, one)))
                .forEach(one -> speakers.put(one.code().value(), one.code() + ": " + part(session, one)));
        for (var code : List.of(session.lead(), session.scribe())) {
            speakers.putIfAbsent(code.value(), code + ": reviewer");
        }
        speakers.put(Choices.WORDS, "No speaker: part of what was said");
        speakers.put(Choices.LEAVE_OUT, "Leave these lines out");
        return speakers;
    }

    /** What is chosen before anybody chooses: a label that is a code stands for itself. */
    static List<String> plain(Transcript transcript, Map<String, String> speakers) {
        List<String> chosen = new ArrayList<>();
        for (String label : transcript.labels()) {
            boolean code = label.matches("P\\d{1,4}|GROUP|R\\d{1,2}") && speakers.containsKey(label);
            chosen.add(code ? label : "");
        }
        return chosen;
    }

    private static String described(Review review, Participant participant) {
        return ": " + participant.role()
                + review.agency(participant.agency())
                        .map(Agency::name)
                        .map(name -> ", " + name)
                        .orElse("");
    }

    private static boolean isThere(Session session, Reviewer reviewer) {
        return reviewer.code().equals(session.lead()) || reviewer.code().equals(session.scribe());
    }

    private static String part(Session session, Reviewer reviewer) {
        return reviewer.code().equals(session.lead())
                ? "asked in this session"
                : reviewer.code().equals(session.scribe()) ? "wrote in this session" : reviewer.role();
    }
}
