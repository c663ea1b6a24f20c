package uk.localityreview.invitation.asking;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.localityreview.access.Account;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.Accounts;
import uk.localityreview.invitation.Consent;
import uk.localityreview.invitation.ConsentSource.ByLink;
import uk.localityreview.invitation.ConsentSource.ByWord;
import uk.localityreview.invitation.ConsentSource.OnPaper;

/** Says what somebody agreed to, how it reached the team and who entered it. */
@Component
class ConsentInWords {

    private final Accounts accounts;

    ConsentInWords(Accounts accounts) {
        this.accounts = accounts;
    }

    /** When it was given and how, in words. */
    String given(Consent consent) {
        return switch (consent.source()) {
            case ByLink() -> InWords.moment(consent.at()) + ", by their link";
            case OnPaper(LocalDate signedOn, AccountId by, Instant at) ->
                "on a sheet signed on " + InWords.day(signedOn) + entered(by, at);
            case ByWord(LocalDate saidOn, AccountId by, Instant at) ->
                "told to the team on " + InWords.day(saidOn) + entered(by, at);
        };
    }

    /** All of it, a sentence. */
    String sentence(Consent consent) {
        return consent.words() + " (" + given(consent) + ")";
    }

    private String entered(AccountId by, Instant at) {
        return ", entered by " + accounts.find(by).map(Account::displayName).orElse("somebody who has left") + " on "
                + InWords.moment(at);
    }
}
