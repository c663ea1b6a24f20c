package uk.localityreview.invitation.asking;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import uk.localityreview.invitation.Consent;
import uk.localityreview.invitation.Consents;
import uk.localityreview.invitation.PersonalLink;
import uk.localityreview.invitation.PersonalLinks;
import uk.localityreview.invitation.appointment.Appointment;
import uk.localityreview.invitation.appointment.Appointments;
import uk.localityreview.invitation.outbox.Message;
import uk.localityreview.invitation.outbox.Messages;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;

/** How it stands with the participants of a review. */
@Repository
class Standings {

    private final PersonalLinks links;
    private final Messages messages;
    private final Consents consents;
    private final Appointments appointments;

    Standings(PersonalLinks links, Messages messages, Consents consents, Appointments appointments) {
        this.links = links;
        this.messages = messages;
        this.consents = consents;
        this.appointments = appointments;
    }

    /** Each participant, in the order of the review. */
    List<Standing> of(Review review) {
        Map<ParticipantCode, List<PersonalLink>> theirLinks =
                links.of(review.id()).stream().collect(groupingBy(PersonalLink::participant));
        Map<ParticipantCode, List<Message>> theirMessages =
                messages.of(review.id()).stream().collect(groupingBy(Message::participant));
        Map<ParticipantCode, List<Appointment>> theirAppointments =
                appointments.of(review.id()).stream().collect(groupingBy(Appointment::participant));
        Map<ParticipantCode, Consent> theirConsents = consents.of(review.id());
        return review.participants().stream()
                .map(one -> new Standing(
                        one,
                        theirLinks.getOrDefault(one.code(), List.of()),
                        theirMessages.getOrDefault(one.code(), List.of()),
                        theirConsents.get(one.code()),
                        theirAppointments.getOrDefault(one.code(), List.of())))
                .toList();
    }
}
