package uk.localityreview.invitation;

import java.time.Instant;
import java.time.LocalDate;
import uk.localityreview.access.AccountId;

/** How a consent, or its withdrawal, reached the team. */
public sealed interface ConsentSource {

    /** They gave it themselves, by their personal link. */
    record ByLink() implements ConsentSource {}

    /**
     * They signed a sheet, and somebody of the team entered it.
     *
     * @param signedOn the day on the sheet
     * @param enteredBy who entered it
     * @param enteredAt when
     */
    record OnPaper(LocalDate signedOn, AccountId enteredBy, Instant enteredAt) implements ConsentSource {}

    /**
     * They told the team, by word of mouth or letter, and somebody entered it.
     *
     * @param saidOn the day on which they said so
     * @param enteredBy who entered it
     * @param enteredAt when
     */
    record ByWord(LocalDate saidOn, AccountId enteredBy, Instant enteredAt) implements ConsentSource {}
}
