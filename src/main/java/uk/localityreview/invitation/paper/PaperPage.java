package uk.localityreview.invitation.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.invitation.Quotes;

/**
 * What the pages show that take a signed sheet, or a withdrawal, in.
 *
 * @param back the address of the page of the participant's invitation
 * @param code the P-code
 * @param now what counts now, a sentence, or null
 * @param withdrawnOn when they withdrew, in words, where that counts now
 * @param late what to know when it is late to withdraw, a sentence, or null
 * @param form what the fields hold
 * @param errors what was wrong with what was sent
 */
public record PaperPage(
        String back,
        String code,
        @Nullable String now,
        @Nullable String withdrawnOn,
        @Nullable String late,
        PaperForm form,
        FormErrors errors) {

    /** Yes and no, to choose from. */
    public Map<String, String> yesOrNo() {
        return choices(PaperForm.YES, "Yes", PaperForm.NO, "No");
    }

    /** Whether they take part, to choose from. */
    public Map<String, String> coming() {
        return choices(PaperForm.YES, "They agree to take part", PaperForm.NO, "They do not take part");
    }

    /** What may be quoted, to choose from. */
    public Map<String, String> quotes() {
        Map<String, String> choices = choices(
                Quotes.NONE.name(), "No, do not quote them", Quotes.WITHOUT_ROLE.name(), "Yes, without their role");
        choices.put(Quotes.WITH_ROLE.name(), "Yes, with their role");
        return choices;
    }

    private static Map<String, String> choices(String one, String words, String other, String otherWords) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(one, words);
        choices.put(other, otherWords);
        return choices;
    }
}
