package uk.localityreview.invitation.asking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.OutsideAddress;
import uk.localityreview.invitation.InvitationDeed;
import uk.localityreview.invitation.PersonalLinks;
import uk.localityreview.invitation.Purpose;
import uk.localityreview.invitation.Way;
import uk.localityreview.invitation.appointment.Appointment;
import uk.localityreview.invitation.appointment.Appointments;
import uk.localityreview.invitation.outbox.MailSettings;
import uk.localityreview.invitation.outbox.Messages;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.shared.Refused;

/** Invites, reminds and tells people, by e-mail or on paper, and ends their links. */
@Component
class AskingPeople {

    private final PersonalLinks links;
    private final Messages messages;
    private final Appointments appointments;
    private final OutsideAddress outside;
    private final MailSettings mail;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    AskingPeople(
            PersonalLinks links,
            Messages messages,
            Appointments appointments,
            OutsideAddress outside,
            MailSettings mail,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.links = links;
        this.messages = messages;
        this.appointments = appointments;
        this.outside = outside;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** A letter that is to be printed: to whom, with which times, and its link, which nobody can look up again. */
    record Printed(Standing to, Purpose purpose, List<Appointment> times, String link) {}

    /** Puts an e-mail to each of some people in line; says how many. */
    @Transactional
    int mail(Review review, Purpose purpose, List<Standing> people) {
        mail.whyOff().ifPresent(why -> {
            throw new Refused(why + " Nothing was sent. Print the letters instead.");
        });
        if (purpose != Purpose.TIME) {
            mustNotBeOver(review);
        }
        outside.of("/");
        int queued = 0;
        for (Standing one : people) {
            ParticipantCode code = one.participant().code();
            List<Integer> places = purpose == Purpose.TIME
                    ? one.toBeTold().stream().map(Appointment::place).toList()
                    : List.of(0);
            for (int place : places) {
                if (messages.queue(review.id(), code, purpose, place)) {
                    queued++;
                    events.publishEvent(InvitationDeed.of(purpose + "_QUEUED", review.id(), code));
                }
            }
        }
        return queued;
    }

    /** Makes the letters of some people, each with a link of its own. */
    @Transactional
    List<Printed> print(Review review, Purpose purpose, List<Standing> people) {
        if (purpose != Purpose.TIME) {
            mustNotBeOver(review);
        }
        List<Printed> letters = new ArrayList<>();
        for (Standing one : people) {
            ParticipantCode code = one.participant().code();
            List<Appointment> times = purpose == Purpose.TIME ? one.toBeTold() : expected(one);
            String link = purpose == Purpose.TIME
                    ? ""
                    : outside.of(links.make(review.id(), code, Way.PRINT, purpose, PersonalLinks.endFor(review)));
            times.forEach(time -> appointments.told(review.id(), time, Way.PRINT));
            events.publishEvent(InvitationDeed.of(purpose + "_PRINTED", review.id(), code));
            letters.add(new Printed(one, purpose, times, link));
        }
        return letters;
    }

    /** Ends every link of somebody at once, and what waits to be sent to them with one. */
    @Transactional
    void withdraw(Review review, ParticipantCode code) {
        links.withdraw(review.id(), code);
        messages.giveUp(review.id(), code, "Their link was withdrawn before it was sent.");
        events.publishEvent(InvitationDeed.of("LINK_WITHDRAWN", review.id(), code));
    }

    private static List<Appointment> expected(Standing one) {
        return one.appointments().stream()
                .filter(appointment -> !appointment.time().cancelled())
                .toList();
    }

    private void mustNotBeOver(Review review) {
        Instant end = PersonalLinks.endFor(review);
        if (!clock.instant().isBefore(end)) {
            throw new Refused("Personal links work until the end of the day before the review, and that is over. Nobody"
                    + " was invited. Ask people directly.");
        }
    }
}
