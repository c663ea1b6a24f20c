package uk.localityreview.safeguarding;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.safeguarding.contact.SafeguardingContact;

/**
 * What the page on which a concern is raised shows.
 *
 * @param path the address of the review
 * @param contact whom to tell, or null while nobody has said it
 * @param sessions the sessions of the day, by code, and none
 * @param form what was typed
 * @param errors what is wrong with it
 * @param mayChangeContact whether whoever looks may say whom to tell
 * @param done what was just done, a sentence, or null
 */
public record RaisePage(
        String path,
        @Nullable SafeguardingContact contact,
        Map<String, String> sessions,
        RaiseForm form,
        FormErrors errors,
        boolean mayChangeContact,
        @Nullable String done) {

    /** What can be answered to whether somebody is at risk now, in order. */
    public Map<String, String> riskNow() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("yes", "Yes, or I do not know");
        answers.put("no", "No");
        return answers;
    }
}
