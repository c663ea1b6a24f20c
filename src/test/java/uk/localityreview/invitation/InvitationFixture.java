package uk.localityreview.invitation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionOperations;
import uk.localityreview.review.Agency;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Identities;
import uk.localityreview.review.Identity;
import uk.localityreview.review.Locality;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.review.Reviews;
import uk.localityreview.shared.AreaCode;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySessions;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.SessionCode;

/** A review that people can be invited to, and a clock that a test can move. */
public final class InvitationFixture {

    /** A week before the day of the review, ten o'clock. */
    public static final Instant A_WEEK_BEFORE = Instant.parse("2026-10-09T09:00:00Z");

    public static final ParticipantCode NURSE = new ParticipantCode("P01");
    public static final ParticipantCode CONSTABLE = new ParticipantCode("P02");
    public static final ParticipantCode MOTHER = new ParticipantCode("P03");

    public static final Identity NURSE_CONTACT =
            new Identity("Imogen Tarrant-Vale", "imogen@hospital.example.org", "01632 960011");

    private InvitationFixture() {}

    /** What the tests of invitations share, so that they share a context too. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Shared {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    /** A clock that stands still until it is moved. */
    public static final class MovableClock implements InstantSource {

        private volatile Instant now = A_WEEK_BEFORE;

        @Override
        public Instant instant() {
            return now;
        }

        public void set(Instant to) {
            now = to;
        }

        public void goOn(Duration duration) {
            now = now.plus(duration);
        }
    }

    /** Opens a review of an invented town with a nurse, a constable and a mother, its letterhead filled in. */
    public static Review aReviewWithPeople(Reviews reviews, Letterheads letterheads, Identities identities) {
        Review review = new Review(
                ReviewId.random(),
                new Locality("Marlow Green", new AreaCode("E06000032"), null, null),
                LocalDate.of(2026, 10, 16),
                "Chair, community safety partnership",
                "OFFICIAL-SENSITIVE",
                null,
                List.of(new Review.Room("A", "Town Hall", 8), new Review.Room("B", "Town Hall", 4)),
                List.of(),
                List.of(
                        new Agency(new AgencyCode("NHS"), "Marlow Hospital Trust", "health"),
                        new Agency(new AgencyCode("POL"), "Marlow Police", "police"),
                        new Agency(new AgencyCode("COM"), "Marlow Mothers", "community")),
                List.of(
                        somebody(NURSE, "NHS", "safeguarding nurse", Category.PRACTITIONER, ""),
                        somebody(CONSTABLE, "POL", "response constable", Category.PRACTITIONER, "early shift"),
                        somebody(MOTHER, "COM", "parent", Category.VICTIM, "never with police")));
        reviews.open(review);
        letterheads.keep(
                review.id(),
                new Letterhead(
                        "Town Hall, 1 High Street",
                        "Community safety office, 01632 960001",
                        "the duty safeguarding lead of the council",
                        "Customer relations, 01632 960002",
                        LocalDate.of(2026, 11, 13)),
                0);
        identities.keep(review.id(), NURSE, NURSE_CONTACT);
        return review;
    }

    private static Participant somebody(
            ParticipantCode code, String agency, String role, Category category, String needs) {
        return new Participant(code, new AgencyCode(agency), role, Level.FRONT_LINE, category, null, List.of(), needs);
    }

    /** Plans sessions that nobody is told of yet. */
    public static void plan(TransactionOperations transactions, DaySessions all, Review review, Session... sessions) {
        List<DaySession> planned = Stream.of(sessions).map(DaySession::planned).toList();
        transactions.executeWithoutResult(transaction -> all.change(review.id(), List.of(), planned, null));
    }

    /** An interview in a room, from a time on, for three quarters of an hour. */
    public static Session anInterview(String code, String at, String room, ParticipantCode... participants) {
        LocalTime start = LocalTime.parse(at);
        return new Session(
                new SessionCode(code),
                start,
                start.plusMinutes(45),
                room,
                SessionKind.INTERVIEW,
                new ReviewerCode("R1"),
                new ReviewerCode("R2"),
                List.of(participants),
                Set.of());
    }
}
