package uk.localityreview.invitation.answer;

import uk.localityreview.access.FormErrors;

/** What became of an answer that somebody sent. */
sealed interface AnswerChange {

    /** It is kept. */
    record Kept() implements AnswerChange {}

    /** Nothing was kept, and what to put right. */
    record NotKept(FormErrors errors) implements AnswerChange {}
}
