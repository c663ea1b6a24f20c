package uk.localityreview.timetable.rules;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.Review.Room;
import uk.localityreview.timetable.DayFrame;

/**
 * How many focus groups suit the people of a review and the time of its day. Everybody is interviewed as far as there is
 * time, because people say more alone; groups are for hearing people together and for those whom the time does not reach:
 * one as soon as five can be in it and five more are left, one of the community as soon as five of it can come, and further
 * ones until all can be seen with a tenth of the time to spare.
 *
 * @param number how many
 * @param sentence why that many, in plain words
 */
public record GroupsThatSuit(int number, String sentence) {

    /** How many people a group is reckoned to hear, between the fewest and the most that it bears. */
    private static final int USUAL_GROUP = 7;

    private static final double SHARE_OF_THE_TIME = 0.9;

    /** For everybody who can come. */
    public static GroupsThatSuit of(Review review, DayFrame frame, Set<ParticipantCode> absent) {
        List<ParticipantCode> groupable = SessionsWanted.groupable(review, absent, List.of());
        int ofCommunity = (int) groupable.stream()
                .flatMap(code -> review.participant(code).stream())
                .filter(person -> person.category() == Category.COMMUNITY)
                .count();
        int others = groupable.size() - ofCommunity;
        int forTheCommunity = ofCommunity >= SessionsWanted.SMALLEST_GROUP ? 1 : 0;
        int least = forTheCommunity + (others >= 2 * SessionsWanted.SMALLEST_GROUP ? 1 : 0);
        int most = hasRoomForAGroup(review) ? forTheCommunity + others / SessionsWanted.SMALLEST_GROUP : 0;
        int interviews =
                SessionsWanted.interviews(review, frame, absent, List.of()).size();
        long minutes = minutes(review, frame);
        int number = Math.min(least, most);
        while (number < most && needed(frame, interviews, number) > minutes * SHARE_OF_THE_TIME) {
            number++;
        }
        return new GroupsThatSuit(number, sentence(frame, interviews, number, minutes));
    }

    private static boolean hasRoomForAGroup(Review review) {
        return review.rooms().stream()
                .mapToInt(Room::seats)
                .anyMatch(seats -> seats >= SessionsWanted.SMALLEST_GROUP + 2);
    }

    /** The minutes of all teams that can hold sessions beside each other, without the pauses. */
    private static long minutes(Review review, DayFrame frame) {
        Duration day = Duration.between(frame.from(), frame.to());
        long pauses = frame.pauses().stream()
                .mapToLong(pause -> pause.length().toMinutes())
                .sum();
        return (day.toMinutes() - pauses) * Math.min(review.rooms().size(), Pairs.atOnce(review.team()));
    }

    private static long needed(DayFrame frame, int interviews, int groups) {
        long left = Math.max(0, interviews - groups * USUAL_GROUP);
        return left * frame.interview().plus(frame.writeUp()).toMinutes()
                + groups * frame.focusGroup().plus(frame.writeUp()).toMinutes();
    }

    private static String sentence(DayFrame frame, int interviews, int number, long minutes) {
        String time = "the rooms and the team have " + hours(minutes) + " between them, and to interview "
                + people(interviews) + " one by one would take "
                + hours(needed(frame, interviews, 0)) + ", writing up included";
        return switch (number) {
            case 0 -> "No focus group is needed, or not enough people can be in one: " + time + ".";
            case 1 -> "One focus group suits: " + time + ". Everybody else is interviewed.";
            default ->
                number + " focus groups suit: " + time + ". With groups of about " + USUAL_GROUP + " it takes "
                        + hours(needed(frame, interviews, number)) + ".";
        };
    }

    private static String people(int interviews) {
        return interviews == 1 ? "the 1 person" : "the " + interviews + " people";
    }

    private static String hours(long minutes) {
        long hours = Math.round(minutes / 60.0);
        return hours == 1 ? "about 1 hour" : "about " + hours + " hours";
    }
}
