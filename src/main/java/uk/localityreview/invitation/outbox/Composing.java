package uk.localityreview.invitation.outbox;

import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.OutsideAddress;
import uk.localityreview.invitation.Letterhead;
import uk.localityreview.invitation.Letterheads;
import uk.localityreview.invitation.PersonalLinks;
import uk.localityreview.invitation.Purpose;
import uk.localityreview.invitation.Way;
import uk.localityreview.invitation.appointment.Appointment;
import uk.localityreview.invitation.appointment.AppointmentCalendar;
import uk.localityreview.invitation.appointment.Appointments;
import uk.localityreview.invitation.sheet.Letter;
import uk.localityreview.review.Identities;
import uk.localityreview.review.Identity;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.calendar.Attendance;
import uk.localityreview.timetable.calendar.CalendarEntry;
import uk.localityreview.timetable.calendar.CalendarMethod;
import uk.localityreview.timetable.calendar.Calendars;

/**
 * Puts an e-mail together as it is sent: the name and address come from the vault just then, and its link is made for it. A
 * transaction of its own ends before the mail server is asked, so that no link goes out that is not kept, and no lock is held
 * while the server thinks.
 */
@Component
class Composing {

    private final Reviews reviews;
    private final Letterheads letterheads;
    private final Identities identities;
    private final Appointments appointments;
    private final PersonalLinks links;
    private final OutsideAddress outside;
    private final MailSettings settings;
    private final InstantSource clock;

    Composing(
            Reviews reviews,
            Letterheads letterheads,
            Identities identities,
            Appointments appointments,
            PersonalLinks links,
            OutsideAddress outside,
            MailSettings settings,
            InstantSource clock) {
        this.reviews = reviews;
        this.letterheads = letterheads;
        this.identities = identities;
        this.appointments = appointments;
        this.links = links;
        this.outside = outside;
        this.settings = settings;
        this.clock = clock;
    }

    /** Composes a message; its link, if it has one, is made and kept. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Composed compose(Message message) {
        if (!reviews.holds(message.review())) {
            return new Composed.Impossible("The review is not held any more.");
        }
        Review review = reviews.get(message.review());
        Optional<Letterhead> letterhead = letterheads.of(message.review());
        if (review.participant(message.participant()).isEmpty() || letterhead.isEmpty()) {
            return new Composed.Impossible("They do not take part in the review any more.");
        }
        List<Appointment> tells = appointmentsToTell(message);
        if (message.purpose() == Purpose.TIME && tells.isEmpty()) {
            return new Composed.NothingToTell();
        }
        Instant end = PersonalLinks.endFor(review);
        if (message.purpose() != Purpose.TIME && !clock.instant().isBefore(end)) {
            return new Composed.Impossible("The day of the review has begun, so no link would work any more.");
        }
        Identity contact =
                identities.of(message.review(), message.participant()).orElse(Identity.UNKNOWN);
        if (contact.email().isBlank()) {
            return new Composed.Impossible("No e-mail address is known. Add one, or print the letter.");
        }
        Letter letter = Letter.of(message.purpose(), review, letterhead.get(), contact, tells);
        @Nullable
        String link = message.purpose() == Purpose.TIME
                ? null
                : outside.of(links.make(message.review(), message.participant(), Way.EMAIL, message.purpose(), end));
        Mail.Invite invite = invite(message, review, letterhead.get().venue(), contact.email(), tells);
        return new Composed.Ready(
                new Mail(message.id(), contact.email(), letter.subject(), text(letter, link), invite), tells);
    }

    private List<Appointment> appointmentsToTell(Message message) {
        Stream<Appointment> theirs = appointments.of(message.review(), message.participant()).stream();
        return message.purpose() == Purpose.TIME
                ? theirs.filter(one -> one.place() == message.place() && one.isToBeTold())
                        .toList()
                : theirs.filter(one -> one.place() == 1 && !one.time().cancelled())
                        .toList();
    }

    private Mail.@Nullable Invite invite(
            Message message, Review review, String venue, String to, List<Appointment> tells) {
        if (tells.isEmpty() && message.purpose() == Purpose.REMINDER) {
            return null;
        }
        CalendarEntry entry = tells.isEmpty()
                ? AppointmentCalendar.hold(review, venue, message.participant(), appointments.timesMoved(review.id()))
                : AppointmentCalendar.entry(review, venue, tells.getFirst());
        CalendarMethod method = tells.isEmpty()
                ? CalendarMethod.PUBLISH
                : entry.cancelled() ? CalendarMethod.CANCEL : CalendarMethod.REQUEST;
        Attendance attendance = new Attendance(
                settings.sender().map(InternetAddress::getAddress).orElseThrow(), to);
        return new Mail.Invite(method, Calendars.writeFor(attendance, method, clock.instant(), entry));
    }

    private static String text(Letter letter, @Nullable String link) {
        return Stream.of(
                        Stream.of(letter.greeting()),
                        letter.opening().stream(),
                        Stream.ofNullable(link),
                        letter.closing().stream())
                .flatMap(paragraphs -> paragraphs)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
