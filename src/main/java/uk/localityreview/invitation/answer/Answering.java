package uk.localityreview.invitation.answer;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.FormErrors;
import uk.localityreview.invitation.Answer;
import uk.localityreview.invitation.Consent;
import uk.localityreview.invitation.ConsentSource.ByLink;
import uk.localityreview.invitation.ConsentWithdrawn;
import uk.localityreview.invitation.Consents;
import uk.localityreview.invitation.InvitationDeed;
import uk.localityreview.invitation.PersonalLink;
import uk.localityreview.invitation.answer.AnswerChange.Kept;
import uk.localityreview.invitation.answer.AnswerChange.NotKept;
import uk.localityreview.invitation.sheet.InformationSheets;

/** Takes an answer: the consent is kept, the times and needs are handed on, and it is on record, all or nothing. */
@Component
class Answering {

    private static final int LONGEST_NEEDS = 500;

    private final Consents consents;
    private final HandingOn handingOn;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Answering(Consents consents, HandingOn handingOn, ApplicationEventPublisher events, InstantSource clock) {
        this.consents = consents;
        this.handingOn = handingOn;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what somebody answered, or says what to put right. */
    @Transactional
    AnswerChange answer(Opened opened, AnswerForm form) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String version = InformationSheets.version();
        if (form.isComing().filter(coming -> !coming).isPresent()) {
            keep(opened, new Answer(Consent.declined(version, now, new ByLink()), List.of(), ""));
            return new Kept();
        }
        TimesRead times = TimesRead.of(form.rows());
        FormErrors errors = problemsWith(form, times);
        if (!errors.isEmpty()) {
            return new NotKept(errors);
        }
        Consent consent = Consent.given(
                form.mayWriteNotes().orElseThrow(),
                form.mayQuote().orElseThrow(),
                form.mayUseLater().orElseThrow(),
                version,
                now,
                new ByLink());
        keep(opened, new Answer(consent, times.times(), form.needsOrNothing()));
        return new Kept();
    }

    /** Takes back what somebody agreed to, if they did. */
    @Transactional
    void withdraw(Opened opened) {
        PersonalLink link = opened.link();
        consents.holdStill(link.review(), link.participant());
        Optional<Answer> before = consents.lastAnswer(link.review(), link.participant());
        if (before.filter(answer -> answer.consent().takingPart()).isEmpty()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Answer withdrawal =
                new Answer(Consent.withdrawn(InformationSheets.version(), now, new ByLink()), List.of(), "");
        consents.keep(link, withdrawal);
        handingOn.handOn(link.review(), opened.participant(), before, withdrawal);
        events.publishEvent(new ConsentWithdrawn(link.review(), link.participant()));
    }

    private void keep(Opened opened, Answer answer) {
        PersonalLink link = opened.link();
        consents.holdStill(link.review(), link.participant());
        Optional<Answer> before = consents.lastAnswer(link.review(), link.participant());
        consents.keep(link, answer);
        handingOn.handOn(link.review(), opened.participant(), before, answer);
        events.publishEvent(InvitationDeed.of("INVITATION_ANSWERED", link.review(), link.participant()));
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
