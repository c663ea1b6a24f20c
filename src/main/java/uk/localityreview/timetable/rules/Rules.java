package uk.localityreview.timetable.rules;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.localityreview.review.Availability;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.timetable.DayFrame.Pause;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.rules.Timetable.PauseAt;

/**
 * The rules of the review day, a method each, named as the {@link Rule} is. What stands against a rule comes back as the
 * beginning of a sentence.
 */
final class Rules {

    private static final String POLICE = "police";

    private Rules() {}

    static boolean nobodyInTwoPlaces(Stretch one, Stretch other) {
        return one.overlaps(other);
    }

    static boolean noReviewerInTwoPlaces(Stretch one, Stretch other) {
        return one.overlaps(other);
    }

    static boolean oneSessionARoom(Stretch one, Stretch other) {
        return one.overlaps(other);
    }

    static Optional<String> nothingNewInThePast(Brief brief, Stretch when) {
        LocalTime now = brief.now();
        return now != null && when.start().isBefore(now) ? Optional.of("It is " + now) : Optional.empty();
    }

    static Optional<String> withinTheDay(Brief brief, Stretch when) {
        Stretch day = new Stretch(brief.frame().from(), brief.frame().to());
        return when.within(day) ? Optional.empty() : Optional.of("The day is from " + day);
    }

    static Optional<String> everybodyIsFree(Brief brief, Participant person, Stretch when) {
        LocalTime now = brief.now();
        if (brief.absent().contains(person.code()) && (now == null || when.end().isAfter(now))) {
            return Optional.of(person.code() + " cannot come");
        }
        if (person.available().isEmpty()) {
            return Optional.of(person.code() + " has not said when they are free");
        }
        if (person.available().stream().anyMatch(free -> free.holds(when.start(), when.end()))) {
            return Optional.empty();
        }
        return Optional.of(person.code() + " is free only from "
                + person.available().stream().map(Availability::toString).collect(joining(" and from ")));
    }

    static Optional<String> nothingDuringAPause(PauseAt pause, Stretch session) {
        return pause.when().overlaps(session) ? Optional.of(sentenceStart(pause)) : Optional.empty();
    }

    private static String sentenceStart(PauseAt pause) {
        Pause.Kind kind = pause.pause().kind();
        return (kind == Pause.Kind.LUNCH ? "Lunch" : "The " + kind.words()) + " is from " + pause.when();
    }

    static List<String> everyPauseIsHeld(Brief brief, List<PauseAt> pauses) {
        List<String> wrong = new ArrayList<>();
        List<PauseAt> left = new ArrayList<>(pauses);
        for (Pause pause : brief.frame().pauses()) {
            Optional<PauseAt> held =
                    left.stream().filter(one -> one.pause().equals(pause)).findFirst();
            held.ifPresentOrElse(
                    left::remove,
                    () -> wrong.add("There is no " + pause.kind().words() + " between " + pause.earliest() + " and "
                            + pause.latest()));
        }
        left.forEach(more -> wrong.add(sentenceStart(more) + ", which is not one of the day's pauses"));
        for (int i = 0; i < pauses.size(); i++) {
            PauseAt one = pauses.get(i);
            Stretch window = new Stretch(one.pause().earliest(), one.pause().latest());
            if (!one.when().within(window)) {
                wrong.add(sentenceStart(one) + ", and has to lie between " + window.start() + " and " + window.end());
            }
            if (i > 0 && pauses.get(i - 1).when().overlaps(one.when())) {
                wrong.add(sentenceStart(one) + ", during the " + pauses.get(i - 1));
            }
        }
        return wrong;
    }

    static Optional<String> timeToWriteUp(Duration writeUp, List<PauseAt> pauses, Stretch one, Stretch next) {
        Duration gap = one.gapTo(next);
        if (gap.isNegative() || gap.compareTo(writeUp) >= 0) {
            return Optional.empty();
        }
        boolean pauseBetween = gap.isPositive()
                && pauses.stream().anyMatch(pause -> pause.when().within(new Stretch(one.end(), next.start())));
        return pauseBetween
                ? Optional.empty()
                : Optional.of("needs " + writeUp.toMinutes() + " minutes to write up, and has " + gap.toMinutes());
    }

    static Optional<String> leadCanLead(Brief brief, ReviewerCode lead) {
        return brief.reviewer(lead)
                .map(reviewer -> Pairs.canLead(reviewer)
                        ? Optional.<String>empty()
                        : Optional.of(lead + " is a scribe and leads no session"))
                .orElse(Optional.of(lead + " is not in the team"));
    }

    static Optional<String> roomSeatsAll(Brief brief, String room, int people) {
        return brief.room(room)
                .map(one -> people + 2 <= one.seats()
                        ? Optional.<String>empty()
                        : Optional.of("Room " + room + " seats " + one.seats()))
                .orElse(Optional.of("There is no room " + room));
    }

    static Optional<String> somebodyTakesPart(SessionKind kind, int people) {
        return people > 0 ? Optional.empty() : Optional.of("Every " + kind.words() + " needs people to take part");
    }

    static Optional<String> groupSize(SessionKind kind, int people) {
        boolean fits = kind != SessionKind.FOCUS_GROUP
                || people >= SessionsWanted.SMALLEST_GROUP && people <= SessionsWanted.LARGEST_GROUP;
        return fits
                ? Optional.empty()
                : Optional.of("A focus group has " + SessionsWanted.SMALLEST_GROUP + " to "
                        + SessionsWanted.LARGEST_GROUP + " people");
    }

    static Optional<String> notInAGroup(Participant person, SessionKind kind) {
        if (kind != SessionKind.FOCUS_GROUP) {
            return Optional.empty();
        }
        Needs needs = Needs.of(person.needs());
        if (needs.has(Needs.Plain.VIDEO_ONLY)) {
            return Optional.of(person.code() + " takes part by video call and can be interviewed only");
        }
        return isProtected(person) && !needs.has(Needs.Plain.MAY_JOIN_A_GROUP)
                ? Optional.of(person.code() + " is a " + person.category().words() + " and has not said that they"
                        + " would join a focus group")
                : Optional.empty();
    }

    private static boolean isProtected(Participant person) {
        return person.category() == Category.VICTIM
                || person.category() == Category.PERSON_WITH_EXPERIENCE_OF_OFFENDING;
    }

    static Optional<String> noManagerWithOwnStaff(Brief brief, Participant one, Participant other) {
        if (one.code().equals(other.lineManager())) {
            return Optional.of(one.code() + " manages " + other.code());
        }
        return other.code().equals(one.lineManager())
                ? Optional.of(other.code() + " manages " + one.code())
                : Optional.empty();
    }

    static Optional<String> notWithPolice(Brief brief, Participant one, Participant other) {
        return keptFromPolice(brief, one, other).or(() -> keptFromPolice(brief, other, one));
    }

    private static Optional<String> keptFromPolice(Brief brief, Participant person, Participant officer) {
        boolean kept = isProtected(person)
                && brief.sectorOf(officer).equalsIgnoreCase(POLICE)
                && !Needs.of(person.needs()).accepts(officer, POLICE);
        return kept
                ? Optional.of(person.code() + " is a " + person.category().words() + ", " + officer.code()
                        + " is with the police")
                : Optional.empty();
    }

    static Optional<String> victimsApart(Brief brief, Participant one, Participant other) {
        boolean apart = isProtected(one) && isProtected(other) && one.category() != other.category();
        boolean bothSaid = Needs.of(one.needs()).accepts(other, brief.sectorOf(other))
                && Needs.of(other.needs()).accepts(one, brief.sectorOf(one));
        return apart && !bothSaid
                ? Optional.of(one.code() + " is a " + one.category().words() + ", " + other.code() + " is a "
                        + other.category().words())
                : Optional.empty();
    }

    static Optional<String> notWith(Brief brief, Participant one, Participant other) {
        return asked(brief, one, other).or(() -> asked(brief, other, one));
    }

    private static Optional<String> asked(Brief brief, Participant person, Participant other) {
        String sector = brief.sectorOf(other);
        String whom = Needs.of(person.needs()).refuses(other, sector);
        if (whom == null) {
            return Optional.empty();
        }
        String who = whom.equals(other.code().value()) ? "" : ", as " + other.code() + " is";
        return Optional.of(person.code() + " asked not to meet " + whom + who);
    }

    static Optional<String> together(Participant person, Collection<ParticipantCode> company) {
        List<ParticipantCode> missing = Needs.of(person.needs()).with().stream()
                .filter(other -> !company.contains(other))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(person.code() + " asked to be seen with "
                        + missing.stream().map(ParticipantCode::value).collect(joining(" and ")));
    }

    static Optional<String> nobodySeenTwice(Participant person, int sessions) {
        return sessions > 1 ? Optional.of(person.code() + " is in " + sessions + " sessions") : Optional.empty();
    }
}
