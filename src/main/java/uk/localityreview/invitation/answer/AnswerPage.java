package uk.localityreview.invitation.answer;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.invitation.Answer;
import uk.localityreview.invitation.Quotes;
import uk.localityreview.invitation.sheet.InformationSheet;
import uk.localityreview.invitation.sheet.InformationSheets;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Review;
import uk.localityreview.shared.UnitedKingdom;

/**
 * What the page behind a personal link shows: nothing of anybody else, and no name.
 *
 * @param path the address of the page
 * @param locality the area
 * @param day the day in words
 * @param notice what every page must say of the material, or null
 * @param until the last day on which the link works, in words
 * @param contact whom to ask
 * @param sheet what they are told before they agree
 * @param mayHaveToLeave whether the page offers a way to leave it at once
 * @param form as filled in before
 * @param errors what was wrong with what was sent
 * @param answered when they answered last, in words, or null
 * @param agreed whether they have agreed to something that they can withdraw
 * @param withdrew whether they withdrew, and have not answered since
 * @param saved whether they have just answered
 */
public record AnswerPage(
        String path,
        String locality,
        String day,
        @Nullable String notice,
        String until,
        String contact,
        InformationSheet sheet,
        boolean mayHaveToLeave,
        AnswerForm form,
        FormErrors errors,
        @Nullable String answered,
        boolean agreed,
        boolean withdrew,
        boolean saved) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' H:mm", Locale.UK);

    static AnswerPage of(
            String path, Opened opened, AnswerForm form, FormErrors errors, Optional<Answer> answer, boolean saved) {
        Review review = opened.review();
        Category category = opened.participant().category();
        return new AnswerPage(
                path,
                review.locality().name(),
                review.day(),
                review.notice(),
                DAY.format(opened.link().expiresAt().minusSeconds(1).atZone(UnitedKingdom.TIME)),
                opened.letterhead().contact(),
                InformationSheets.of(category, review, opened.letterhead()),
                category != Category.PRACTITIONER,
                form,
                errors,
                answer.map(given -> moment(given.consent().at())).orElse(null),
                answer.filter(given -> given.consent().takingPart()).isPresent(),
                answer.filter(given -> given.consent().withdrawn()).isPresent(),
                saved);
    }

    /** Whether they say that they cannot take part. */
    public boolean declined() {
        return form.chosen("coming").equals("no");
    }

    /** Whether they can take part, to choose from. */
    public Map<String, String> coming() {
        return choices("yes", "Yes, I can take part", "no", "No, I cannot take part");
    }

    /** Yes and no, to choose from. */
    public Map<String, String> yesOrNo() {
        return choices("yes", "Yes", "no", "No");
    }

    /** What may be quoted, to choose from. */
    public Map<String, String> quotes() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(Quotes.NONE.name(), "No, do not quote me");
        choices.put(Quotes.WITHOUT_ROLE.name(), "Yes, without my role");
        choices.put(Quotes.WITH_ROLE.name(), "Yes, with my role");
        return choices;
    }

    private static Map<String, String> choices(String one, String words, String other, String otherWords) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(one, words);
        choices.put(other, otherWords);
        return choices;
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(UnitedKingdom.TIME));
    }
}
