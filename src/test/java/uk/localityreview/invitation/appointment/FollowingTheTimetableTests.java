package uk.localityreview.invitation.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.localityreview.invitation.InvitationFixture.CONSTABLE;
import static uk.localityreview.invitation.InvitationFixture.NURSE;
import static uk.localityreview.invitation.InvitationFixture.anInterview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.invitation.InvitationFixture;
import uk.localityreview.invitation.Letterheads;
import uk.localityreview.invitation.PersonalLinks;
import uk.localityreview.invitation.Purpose;
import uk.localityreview.invitation.Way;
import uk.localityreview.review.Identities;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewDateChanged;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySessions;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.SessionMoved;
import uk.localityreview.timetable.TimetablePublished;
import uk.localityreview.timetable.calendar.CalendarEntry;

@OnARealDatabase
@AutoConfigureMockMvc
@Import(InvitationFixture.Shared.class)
class FollowingTheTimetableTests {

    @Autowired
    private Reviews reviews;

    @Autowired
    private Letterheads letterheads;

    @Autowired
    private Identities identities;

    @Autowired
    private DaySessions sessions;

    @Autowired
    private Appointments appointments;

    @Autowired
    private PersonalLinks links;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private InvitationFixture.MovableClock clock;

    private Review review;

    private final Session interview = anInterview("S01", "10:30", "A", NURSE);

    @BeforeEach
    void aReviewWithAPlannedDay() {
        clock.set(InvitationFixture.A_WEEK_BEFORE);
        review = InvitationFixture.aReviewWithPeople(reviews, letterheads, identities);
        InvitationFixture.plan(transactions, sessions, review, interview, anInterview("S02", "11:30", "B", CONSTABLE));
    }

    @Test
    void tellsNobodyOfADayThatIsNotPublished() {
        move(interview, anInterview("S01", "14:00", "A", NURSE));

        assertThat(appointments.of(review.id())).isEmpty();
    }

    @Test
    void listsEveryoneOnceTheDayIsPublished() {
        publish(1);

        assertThat(appointments.of(review.id()))
                .hasSize(2)
                .allMatch(Appointment::isToBeTold)
                .extracting(one -> one.participant() + " " + one.time().words())
                .containsExactly("P01 10:30 to 11:15, room A", "P02 11:30 to 12:15, room B");
    }

    @Test
    void forgetsNobodyWhoWasToldAndMovedSince() {
        publish(1);
        tell();
        move(interview, anInterview("S01", "14:00", "B", NURSE));

        Appointment nurse = nurse();
        assertThat(nurse.isToBeTold()).isTrue();
        assertThat(nurse.time().words()).isEqualTo("14:00 to 14:45, room B");
        assertThat(nurse.told()).isNotNull().extracting(Appointment.Time::words).isEqualTo("10:30 to 11:15, room A");
        assertThat(appointments.of(review.id(), CONSTABLE)).noneMatch(Appointment::isToBeTold);
    }

    @Test
    void hasNothingToTellWhenASessionMovedBackInTime() {
        publish(1);
        tell();
        move(interview, anInterview("S01", "14:00", "B", NURSE));
        move(anInterview("S01", "14:00", "B", NURSE), interview);

        assertThat(nurse().isToBeTold()).isFalse();
    }

    @Test
    void keepsTheNameOfAnAppointmentAndRaisesItsNumberAtEachChange() {
        publish(1);
        CalendarEntry first = entry();
        tell();
        move(interview, null);
        move(null, anInterview("S07", "14:00", "B", NURSE));
        publish(2);
        CalendarEntry second = entry();

        assertThat(first.sequence()).isEqualTo(1);
        assertThat(second.uid()).isEqualTo(first.uid());
        assertThat(second.sequence()).isEqualTo(3);
        assertThat(second.cancelled()).isFalse();
        assertThat(first.summary()).isEqualTo("Interview, room A");
        assertThat(first.uid()).doesNotContain("P01").endsWith("@locality-review");
    }

    @Test
    void callsOffWhatSomebodyWasToldOf() {
        publish(1);
        tell();
        move(interview, null);

        assertThat(nurse().isToBeTold()).isTrue();
        assertThat(entry().cancelled()).isTrue();
        assertThat(entry().sequence()).isEqualTo(2);
        tell();
        assertThat(nurse().isToBeTold()).isFalse();
    }

    @Test
    void dropsWhatNobodyWasToldOf() {
        publish(1);
        move(interview, null);

        assertThat(appointments.of(review.id(), NURSE)).isEmpty();
    }

    @Test
    void givesASecondSessionOfTheDayAnAppointmentOfItsOwn() {
        publish(1);
        move(null, anInterview("S09", "15:00", "A", NURSE));

        List<Appointment> both = appointments.of(review.id(), NURSE);
        assertThat(both).extracting(Appointment::place).containsExactly(1, 2);
        assertThat(AppointmentCalendar.entry(review, "Town Hall", both.get(0)).uid())
                .isNotEqualTo(AppointmentCalendar.entry(review, "Town Hall", both.get(1))
                        .uid());
    }

    @Test
    void tellsNobodyWhoDidNotComeThatItWasCalledOff() {
        Session pair = anInterview("S03", "13:30", "A", NURSE, CONSTABLE);
        InvitationFixture.plan(transactions, sessions, review, pair);
        publish(1);
        tell();
        Session left = anInterview("S03", "13:30", "A", CONSTABLE);
        attend(pair, left);

        assertThat(appointments.of(review.id(), NURSE)).noneMatch(Appointment::isToBeTold);
        assertThat(entry(NURSE, 2).cancelled()).isFalse();
        cancel(left);

        assertThat(appointments.of(review.id(), NURSE)).noneMatch(Appointment::isToBeTold);
        assertThat(appointments.of(review.id(), CONSTABLE))
                .filteredOn(Appointment::isToBeTold)
                .extracting(one -> one.time().words())
                .containsExactly("will not take place");
    }

    @Test
    void expectsSomebodyAgainWhoCameAfterAll() {
        publish(1);
        tell();
        Session empty = anInterview("S01", "10:30", "A");
        attend(interview, empty);
        assertThat(nurse().missed()).isTrue();
        attend(empty, interview);

        assertThat(nurse().missed()).isFalse();
        assertThat(nurse().isToBeTold()).isFalse();
        move(interview, anInterview("S01", "14:00", "A", NURSE));
        assertThat(nurse().isToBeTold()).isTrue();
    }

    @Test
    void givesSomebodyWhoCameTooLateAnAppointmentOfItsOwn() {
        publish(1);
        tell();
        attend(interview, anInterview("S01", "10:30", "A"));
        move(null, anInterview("S09", "15:00", "B", NURSE));

        assertThat(appointments.of(review.id(), NURSE))
                .filteredOn(Appointment::isToBeTold)
                .extracting(one -> one.place() + ": " + one.time().words())
                .containsExactly("2: 15:00 to 15:45, room B");
    }

    @Test
    void tellsEverybodyAgainWhenTheDayIsMoved() {
        publish(1);
        CalendarEntry first = entry();
        tell();
        moveDay(review.date(), review.date().plusDays(7));

        assertThat(appointments.of(review.id())).allMatch(Appointment::isToBeTold);
        assertThat(nurse().before()).endsWith(", 10:30 to 11:15, room A");
        assertThat(entry().uid()).isEqualTo(first.uid());
        assertThat(entry().sequence()).isEqualTo(first.sequence() + 1);
        moveDay(review.date().plusDays(7), review.date());

        assertThat(nurse().isToBeTold()).isFalse();
        assertThat(entry().sequence()).isEqualTo(first.sequence() + 2);
    }

    @Test
    void numbersTheFirstAppointmentAboveTheDayHeldFree() {
        moveDay(review.date(), review.date().plusDays(7));
        CalendarEntry hold = AppointmentCalendar.hold(review, "Town Hall", NURSE, appointments.timesMoved(review.id()));
        publish(1);

        assertThat(hold.sequence()).isEqualTo(1);
        assertThat(entry().uid()).isEqualTo(hold.uid());
        assertThat(entry().sequence()).isEqualTo(2);
    }

    @Test
    void letsPersonalLinksEndWithTheNewDayAndLeavesWithdrawnOnesWithdrawn() {
        links.make(review.id(), CONSTABLE, Way.PRINT, Purpose.INVITATION, PersonalLinks.endFor(review));
        links.withdraw(review.id(), CONSTABLE);
        links.make(review.id(), NURSE, Way.PRINT, Purpose.INVITATION, PersonalLinks.endFor(review));

        moveDay(review.date(), review.date().minusDays(2));

        Instant end = PersonalLinks.endFor(review).minus(Duration.ofDays(2));
        assertThat(links.of(review.id()))
                .filteredOn(link -> link.participant().equals(NURSE))
                .allSatisfy(link -> assertThat(link.isOpenAt(end)).isFalse())
                .allSatisfy(
                        link -> assertThat(link.isOpenAt(end.minusSeconds(1))).isTrue());
        assertThat(links.of(review.id()))
                .filteredOn(link -> link.participant().equals(CONSTABLE))
                .allSatisfy(link -> assertThat(link.isOpenAt(clock.instant())).isFalse());
    }

    private void moveDay(LocalDate before, LocalDate after) {
        transactions.executeWithoutResult(
                transaction -> events.publishEvent(new ReviewDateChanged(review.id(), before, after)));
    }

    private CalendarEntry entry(ParticipantCode who, int place) {
        return AppointmentCalendar.entry(
                review, "Town Hall", appointments.of(review.id(), who).get(place - 1));
    }

    @Test
    void tellsNobodyOfADayThatIsOver() {
        clock.set(InvitationFixture.A_WEEK_BEFORE.plus(Duration.ofDays(8)));
        publish(1);

        assertThat(appointments.of(review.id())).isEmpty();
    }

    @Test
    void followsOnlyWithinTheTransactionOfTheChange() {
        assertThatThrownBy(() -> events.publishEvent(new TimetablePublished(review.id(), 1, 2)))
                .isInstanceOf(IllegalTransactionStateException.class);
        transactions.executeWithoutResult(transaction -> {
            events.publishEvent(new TimetablePublished(review.id(), 1, 2));
            transaction.setRollbackOnly();
        });
        assertThat(appointments.of(review.id())).isEmpty();
    }

    private Appointment nurse() {
        return appointments.of(review.id(), NURSE).getFirst();
    }

    private CalendarEntry entry() {
        return AppointmentCalendar.entry(review, "Town Hall", nurse());
    }

    private void tell() {
        appointments.of(review.id()).forEach(one -> appointments.told(review.id(), one, Way.PRINT));
    }

    private void publish(int edition) {
        transactions.executeWithoutResult(
                transaction -> events.publishEvent(new TimetablePublished(review.id(), edition, 2)));
    }

    private void move(@Nullable Session before, @Nullable Session after) {
        transactions.executeWithoutResult(transaction -> {
            List<DaySession> was = sessions.of(review.id()).stream()
                    .filter(one -> before != null && one.code().equals(before.code()))
                    .toList();
            List<DaySession> now = after == null ? List.of() : List.of(DaySession.planned(after));
            sessions.change(review.id(), was, List.of(), null);
            sessions.change(review.id(), List.of(), now, null);
            SessionCode code = Stream.of(Optional.ofNullable(after), Optional.ofNullable(before))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow()
                    .code();
            events.publishEvent(SessionMoved.replanned(review.id(), code, before, after));
        });
    }

    private void attend(Session before, Session after) {
        transactions.executeWithoutResult(transaction -> {
            DaySession was = find(before.code());
            Set<ParticipantCode> gone = was.session().participants().stream()
                    .filter(one -> !after.participants().contains(one))
                    .collect(Collectors.toSet());
            sessions.change(review.id(), List.of(was), List.of(was.without(gone)), null);
            events.publishEvent(SessionMoved.attended(review.id(), before.code(), before, after));
        });
    }

    private void cancel(Session before) {
        transactions.executeWithoutResult(transaction -> {
            DaySession was = find(before.code());
            sessions.change(review.id(), List.of(was), List.of(was.cancelled("planned again")), null);
            events.publishEvent(SessionMoved.replanned(review.id(), before.code(), before, null));
        });
    }

    private DaySession find(SessionCode code) {
        return sessions.find(review.id(), code).orElseThrow();
    }
}
