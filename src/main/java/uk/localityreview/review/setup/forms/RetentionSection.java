package uk.localityreview.review.setup.forms;

import static uk.localityreview.review.setup.question.Question.date;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.retention.Retention;
import uk.localityreview.review.retention.Retentions;
import uk.localityreview.review.setup.FormSection;
import uk.localityreview.review.setup.SectionName;
import uk.localityreview.review.setup.question.Answers;
import uk.localityreview.review.setup.question.Question;

/** How long what the review holds is kept; set when it is opened and never blank. */
@Component
@Order(7)
class RetentionSection implements FormSection {

    private final Reviews reviews;
    private final Retentions retentions;

    RetentionSection(Reviews reviews, Retentions retentions) {
        this.reviews = reviews;
        this.retentions = retentions;
    }

    @Override
    public SectionName name() {
        return SectionName.RETENTION;
    }

    @Override
    public String introduction() {
        return "Counted from the day of the review when it was opened: names and contacts for 3 months, notes for 12, "
                + "what was coded from them for 6 years. The report itself stays. From 30 days before names and contacts "
                + "have to go, the page of the review says so.";
    }

    @Override
    public List<Question> questions(ReviewId review) {
        Retention kept = retentions.of(review);
        return List.of(
                date("names", "Names and contacts are kept until", null, kept.names()),
                date("notes", "Notes are kept until", null, kept.notes()),
                date("coded", "What was coded from them is kept until", null, kept.coded()));
    }

    @Override
    public void save(ReviewId review, Answers answers, boolean complete) {
        LocalDate names = answers.date("names", "Enter until when names and contacts are kept")
                .orElse(LocalDate.MIN);
        LocalDate notes =
                answers.date("notes", "Enter until when notes are kept").orElse(LocalDate.MIN);
        LocalDate coded =
                answers.date("coded", "Enter until when what was coded is kept").orElse(LocalDate.MIN);
        LocalDate day = reviews.get(review).date();
        if (names.isBefore(day)) {
            answers.wrong("names", "Names and contacts are needed until the day of the review at least");
        }
        if (notes.isBefore(names)) {
            answers.wrong("notes", "Notes must be kept at least as long as names");
        }
        if (coded.isBefore(notes)) {
            answers.wrong("coded", "What was coded must be kept at least as long as the notes");
        }
        if (answers.errors().isEmpty()) {
            retentions.change(review, names, notes, coded);
        }
    }

    @Override
    public boolean isStarted(ReviewId review) {
        // the dates are set when the review is opened, whether or not anybody has looked at it since
        return false;
    }
}
