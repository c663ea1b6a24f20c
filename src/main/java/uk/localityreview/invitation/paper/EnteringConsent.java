package uk.localityreview.invitation.paper;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.FormErrors;
import uk.localityreview.invitation.Answer;
import uk.localityreview.invitation.Consent;
import uk.localityreview.invitation.ConsentSource;
import uk.localityreview.invitation.ConsentSource.ByWord;
import uk.localityreview.invitation.ConsentSource.OnPaper;
import uk.localityreview.invitation.ConsentWithdrawn;
import uk.localityreview.invitation.Consents;
import uk.localityreview.invitation.InvitationDeed;
import uk.localityreview.invitation.answer.HandingOn;
import uk.localityreview.invitation.paper.Entered.Kept;
import uk.localityreview.invitation.paper.Entered.NotKept;
import uk.localityreview.invitation.sheet.InformationSheets;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Review;
import uk.localityreview.shared.UnitedKingdom;

/**
 * Enters what was agreed to on paper, and what was withdrawn by word: kept beside all that was answered before, by whom and
 * when. What was given last counts, by the day on the sheet and not by the day on which it was typed.
 */
@Component
class EnteringConsent {

    private final Consents consents;
    private final HandingOn handingOn;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    EnteringConsent(Consents consents, HandingOn handingOn, ApplicationEventPublisher events, InstantSource clock) {
        this.consents = consents;
        this.handingOn = handingOn;
        this.events = events;
        this.clock = clock;
    }

    /** Enters a signed sheet. */
    @Transactional
    Entered sheet(Review review, Participant participant, PaperForm form, AccountId by) {
        consents.holdStill(review.id(), participant.code());
        Optional<Answer> before = consents.lastAnswer(review.id(), participant.code());
        FormErrors errors = SheetRules.brokenBy(form, today(), before.map(Answer::consent));
        LocalDate signedOn = form.on();
        if (!errors.isEmpty() || signedOn == null) {
            return new NotKept(errors);
        }
        Instant at = countsFrom(signedOn, form, before.map(Answer::consent).orElse(null));
        Answer answer = answer(participant, form, at, new OnPaper(signedOn, by, now()), before);
        consents.enter(review.id(), participant.code(), answer);
        events.publishEvent(InvitationDeed.of("CONSENT_ENTERED", review.id(), participant.code()));
        boolean counts = before.isEmpty() || !at.isBefore(before.get().consent().at());
        if (!counts) {
            return new Kept("The sheet was kept. What " + participant.code() + " answered later still counts.");
        }
        handOn(review, participant, before, answer);
        return new Kept("The sheet was kept, and counts from now on.");
    }

    /** Enters that somebody withdrew. */
    @Transactional
    Entered withdrawal(Review review, Participant participant, PaperForm form, AccountId by) {
        consents.holdStill(review.id(), participant.code());
        Optional<Answer> before = consents.lastAnswer(review.id(), participant.code());
        FormErrors errors = SheetRules.brokenByWithdrawal(form, today());
        LocalDate saidOn = form.on();
        if (!errors.isEmpty() || saidOn == null) {
            return new NotKept(errors);
        }
        // Whatever the day, it counts over everything that is on record when it is entered.
        Answer withdrawal = new Answer(
                Consent.withdrawn(InformationSheets.version(), now(), new ByWord(saidOn, by, now())), List.of(), "");
        consents.enter(review.id(), participant.code(), withdrawal);
        events.publishEvent(new ConsentWithdrawn(review.id(), participant.code()));
        handOn(review, participant, before, withdrawal);
        return new Kept(participant.code()
                + " has withdrawn. Tell the lead reviewer and the analyst: what they said must be used no more.");
    }

    private void handOn(Review review, Participant participant, Optional<Answer> before, Answer answer) {
        // Once the day is over there is nothing left to plan, and who was there when stays as it was.
        if (!today().isAfter(review.date())) {
            handingOn.handOn(review.id(), participant, before, answer);
        }
    }

    private static Answer answer(
            Participant participant, PaperForm form, Instant at, ConsentSource source, Optional<Answer> before) {
        String version = form.text("version");
        if (!form.yesOrNo("coming").orElseThrow()) {
            return new Answer(Consent.declined(version, at, source), List.of(), "");
        }
        Consent consent = Consent.given(
                form.yesOrNo("notes").orElseThrow(),
                form.quotes().orElseThrow(),
                form.yesOrNo("futureUse").orElseThrow(),
                version,
                at,
                source);
        return before.filter(last -> last.consent().takingPart())
                .map(last -> new Answer(consent, last.available(), last.needs()))
                .orElseGet(() -> new Answer(consent, participant.available(), ""));
    }

    private Instant countsFrom(LocalDate signedOn, PaperForm form, @Nullable Consent before) {
        Instant start = signedOn.atStartOfDay(UnitedKingdom.TIME).toInstant();
        if (before != null && before.withdrawn()) {
            return form.yesOrNo("after").orElse(false) && start.isBefore(before.at())
                    ? before.at().plus(1, ChronoUnit.MICROS)
                    : start;
        }
        return signedOn.equals(today()) ? now() : start;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UnitedKingdom.TIME);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
