package uk.localityreview.invitation.answer;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.FormErrors;
import uk.localityreview.invitation.Answer;
import uk.localityreview.invitation.Consent;
import uk.localityreview.invitation.Consents;
import uk.localityreview.invitation.InvitationDeed;
import uk.localityreview.invitation.answer.AnswerChange.Kept;
import uk.localityreview.invitation.answer.AnswerChange.NotKept;
import uk.localityreview.invitation.sheet.InformationSheets;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participants;

/** Takes an answer: the consent is kept, the times and needs are handed on, and it is on record, all or nothing. */
@Component
class Answering {

    private static final int LONGEST_NEEDS = 500;

    // The words by which the timetable understands that somebody is not to be put into a session.
    private static final String CANNOT_COME = "cannot come";

    private final Consents consents;
    private final Participants participants;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Answering(Consents consents, Participants participants, ApplicationEventPublisher events, InstantSource clock) {
        this.consents = consents;
        this.participants = participants;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what somebody answered, or says what to put right. */
    @Transactional
    AnswerChange answer(Opened opened, AnswerForm form) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String version = InformationSheets.version();
        String before = consents.lastAnswer(
                        opened.link().review(), opened.link().participant())
                .map(Answering::handedOn)
                .orElse("");
        if (form.isComing().filter(coming -> !coming).isPresent()) {
            Answer answer = new Answer(Consent.declined(version, now), List.of(), "");
            keep(opened, answer);
            handOn(opened, before, answer);
            return new Kept();
        }
        TimesRead times = TimesRead.of(form.rows());
        FormErrors errors = problemsWith(form, times);
        if (!errors.isEmpty()) {
            return new NotKept(errors);
        }
        Consent consent = new Consent(
                true,
                form.mayWriteNotes().orElseThrow(),
                form.mayQuote().orElseThrow(),
                form.mayUseLater().orElseThrow(),
                version,
                now);
        Answer answer = new Answer(consent, times.times(), form.needsOrNothing());
        keep(opened, answer);
        handOn(opened, before, answer);
        return new Kept();
    }

    private void keep(Opened opened, Answer answer) {
        consents.keep(opened.link(), answer);
        events.publishEvent(InvitationDeed.of(
                "INVITATION_ANSWERED", opened.link().review(), opened.link().participant()));
    }

    private void handOn(Opened opened, String neededBefore, Answer answer) {
        Participant participant = opened.participant();
        participants.answer(
                opened.link().review(),
                participant.code(),
                answer.available(),
                Needed.together(participant.needs(), neededBefore, handedOn(answer)));
    }

    private static String handedOn(Answer answer) {
        return answer.consent().takingPart() ? answer.needs() : CANNOT_COME;
    }

    private static FormErrors problemsWith(AnswerForm form, TimesRead times) {
        FormErrors errors = FormErrors.none();
        if (form.isComing().isEmpty()) {
            return errors.with("coming", "Select whether you can take part");
        }
        for (FormErrors.FieldError error : times.errors().all()) {
            errors = errors.with(error.field(), error.sentence());
        }
        if (form.needsOrNothing().length() > LONGEST_NEEDS) {
            errors = errors.with("needs", "What you need must be " + LONGEST_NEEDS + " characters or less");
        }
        if (!form.agrees()) {
            errors = errors.with("agree", "Select that you agree to take part, or select above that you cannot");
        }
        if (form.mayWriteNotes().isEmpty()) {
            errors = errors.with("notes", "Select whether we may write notes of what you say");
        }
        if (form.mayQuote().isEmpty()) {
            errors = errors.with("quotes", "Select whether we may quote you");
        }
        if (form.mayUseLater().isEmpty()) {
            errors = errors.with("futureUse", "Select whether what you say may be used in later work");
        }
        return errors;
    }
}
