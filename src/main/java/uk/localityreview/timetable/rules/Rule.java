package uk.localityreview.timetable.rules;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.rules.Timetable.PauseAt;

/**
 * A rule of the review day. Each has one sentence here and one method in {@link Rules}; of what kind it is tells the
 * checker, the solver and the explanation how to hold it against a day.
 */
public enum Rule {
    NOBODY_IN_TWO_PLACES(
            "Nobody takes part in two sessions at once.",
            new Kind.OfOnePlace(
                    session -> session.participants().stream()
                            .map(ParticipantCode::value)
                            .toList(),
                    Rules::nobodyInTwoPlaces)),
    NO_REVIEWER_IN_TWO_PLACES(
            "No reviewer holds two sessions at once.",
            new Kind.OfOnePlace(Rule::reviewers, Rules::noReviewerInTwoPlaces)),
    ONE_SESSION_A_ROOM(
            "A room holds one session at a time.",
            new Kind.OfOnePlace(session -> List.of(session.room()), Rules::oneSessionARoom)),
    NOTHING_NEW_IN_THE_PAST("No session is put at a time that has passed.", (Kind.OfATime) Rules::nothingNewInThePast),
    WITHIN_THE_DAY("Sessions lie within the hours of the day.", (Kind.OfATime) Rules::withinTheDay),
    EVERYBODY_IS_FREE(
            "People are seen at a time when they said they are free.", (Kind.OfAPersonAtATime) Rules::everybodyIsFree),
    NOTHING_DURING_A_PAUSE(
            "No session is held during lunch, a huddle or the debrief.", (Kind.OfAPause) Rules::nothingDuringAPause),
    EVERY_PAUSE_IS_HELD(
            "Lunch, huddles and the debrief are held, each at its time, one after the other.",
            (Kind.OfThePauses) Rules::everyPauseIsHeld),
    TIME_TO_WRITE_UP(
            "A reviewer has time to write up between two sessions, unless a pause lies between.",
            (Kind.OfTwoInARow) Rules::timeToWriteUp),
    LEAD_CAN_LEAD("Whoever leads a session is a reviewer, not a scribe.", (Kind.OfALead) Rules::leadCanLead),
    ROOM_SEATS_ALL("A room seats everybody in it and the two reviewers.", (Kind.OfARoom) Rules::roomSeatsAll),
    SOMEBODY_TAKES_PART("Somebody takes part in each session.", (Kind.OfASize) Rules::somebodyTakesPart),
    GROUP_SIZE("A focus group has five to eight people.", (Kind.OfASize) Rules::groupSize),
    NOT_IN_A_GROUP(
            "Victims, people with experience of offending and those on video are in no focus group, unless said.",
            (Kind.OfAPersonInAKind) Rules::notInAGroup),
    NO_MANAGER_WITH_OWN_STAFF(
            "Nobody is in a session with their own line manager.", (Kind.OfTwoPeople) Rules::noManagerWithOwnStaff),
    NOT_WITH_POLICE(
            "Victims and people with experience of offending are never with police, unless they said they may.",
            (Kind.OfTwoPeople) Rules::notWithPolice),
    VICTIMS_APART(
            "Victims are never with people with experience of offending, unless both said they may.",
            (Kind.OfTwoPeople) Rules::victimsApart),
    NOT_WITH("Nobody is with whom they asked not to meet.", (Kind.OfTwoPeople) Rules::notWith),
    TOGETHER("Whoever asked to be seen with somebody is seen with them.", (Kind.OfAPersonInCompany) Rules::together),
    NOBODY_SEEN_TWICE("Nobody is asked to come twice.", (Kind.OfTimesSeen) Rules::nobodySeenTwice);

    private final String sentence;
    private final Kind kind;

    Rule(String sentence, Kind kind) {
        this.sentence = sentence;
        this.kind = kind;
    }

    /** The rule, for all days. */
    public String sentence() {
        return sentence;
    }

    /** How it is held against a day. */
    public Kind kind() {
        return kind;
    }

    /** Whether people may break it on purpose, with a reason; double booking and the past are beyond that. */
    public boolean mayBeBroken() {
        return switch (this) {
            case NOBODY_IN_TWO_PLACES, NO_REVIEWER_IN_TWO_PLACES, ONE_SESSION_A_ROOM, NOTHING_NEW_IN_THE_PAST -> false;
            default -> true;
        };
    }

    private static List<String> reviewers(Session session) {
        return List.of(session.lead().value(), session.scribe().value());
    }

    /**
     * What a rule looks at. Each method answers with what stands against it, as the beginning of a sentence without its
     * full stop, or with nothing.
     */
    public sealed interface Kind {

        /** Two sessions that share a person, a reviewer or a room, by their times alone. */
        record OfOnePlace(Function<Session, List<String>> of, TwoStretches rule) implements Kind {}

        /** Whether two stretches of time stand against each other. */
        @FunctionalInterface
        interface TwoStretches {
            boolean clash(Stretch one, Stretch other);
        }

        /** A session that is new or moved, by its time. */
        @FunctionalInterface
        non-sealed interface OfATime extends Kind {
            Optional<String> against(Brief brief, Stretch when);
        }

        /** Somebody and the time at which they are to be seen. */
        @FunctionalInterface
        non-sealed interface OfAPersonAtATime extends Kind {
            Optional<String> against(Brief brief, Participant person, Stretch when);
        }

        /** A pause and a session. */
        @FunctionalInterface
        non-sealed interface OfAPause extends Kind {
            Optional<String> against(PauseAt pause, Stretch session);
        }

        /** All pauses together; as many sentences as things are wrong. */
        @FunctionalInterface
        non-sealed interface OfThePauses extends Kind {
            List<String> against(Brief brief, List<PauseAt> pauses);
        }

        /** Two sessions of one reviewer, the later second. */
        @FunctionalInterface
        non-sealed interface OfTwoInARow extends Kind {
            Optional<String> against(Duration writeUp, List<PauseAt> pauses, Stretch one, Stretch next);
        }

        /** Whoever leads. */
        @FunctionalInterface
        non-sealed interface OfALead extends Kind {
            Optional<String> against(Brief brief, ReviewerCode lead);
        }

        /** A room and how many people are to come into it, reviewers not counted. */
        @FunctionalInterface
        non-sealed interface OfARoom extends Kind {
            Optional<String> against(Brief brief, String room, int people);
        }

        /** A kind of session and how many people take part. */
        @FunctionalInterface
        non-sealed interface OfASize extends Kind {
            Optional<String> against(SessionKind kind, int people);
        }

        /** Somebody and the kind of session that they are in. */
        @FunctionalInterface
        non-sealed interface OfAPersonInAKind extends Kind {
            Optional<String> against(Participant person, SessionKind kind);
        }

        /** Two people in one session, in either order. */
        @FunctionalInterface
        non-sealed interface OfTwoPeople extends Kind {
            Optional<String> against(Brief brief, Participant one, Participant other);
        }

        /** Somebody and everybody in their session. */
        @FunctionalInterface
        non-sealed interface OfAPersonInCompany extends Kind {
            Optional<String> against(Participant person, Collection<ParticipantCode> company);
        }

        /** In how many sessions somebody is. */
        @FunctionalInterface
        non-sealed interface OfTimesSeen extends Kind {
            Optional<String> against(Participant person, int sessions);
        }
    }
}
