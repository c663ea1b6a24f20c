package uk.localityreview.review.setup.forms;

import static uk.localityreview.review.setup.question.Question.date;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.setup.FormSection;
import uk.localityreview.review.setup.SectionName;
import uk.localityreview.review.setup.question.Answers;
import uk.localityreview.review.setup.question.Question;

/** How long what the review holds is kept; set when it is opened and never blank. */
@Component
@Order(7)
class RetentionSection implements FormSection {

    private final JdbcClient jdbc;

    RetentionSection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Retention(LocalDate names, LocalDate notes, LocalDate coded) {}

    @Override
    public SectionName name() {
        return SectionName.RETENTION;
    }

    @Override
    public String introduction() {
        return "Counted from the day of the review when it was opened: names and contacts for 3 months, notes for 12, "
                + "what was coded from them for 6 years. The report itself stays.";
    }

    @Override
    public List<Question> questions(ReviewId review) {
        Retention kept = kept(review);
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
        LocalDate day = jdbc.sql("select held_on from review.review where id = :review")
                .param("review", review.value())
                .query(LocalDate.class)
                .single();
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
            jdbc.sql("""
                    update review.retention set names_until = :names, notes_until = :notes, coded_until = :coded
                    where review = :review
                    """)
                    .param("review", review.value())
                    .param("names", names)
                    .param("notes", notes)
                    .param("coded", coded)
                    .update();
        }
    }

    @Override
    public boolean isStarted(ReviewId review) {
        // the dates are set when the review is opened, whether or not anybody has looked at it since
        return false;
    }

    private Retention kept(ReviewId review) {
        return jdbc.sql("select names_until, notes_until, coded_until from review.retention where review = :review")
                .param("review", review.value())
                .query((row, number) -> new Retention(
                        row.getObject("names_until", LocalDate.class),
                        row.getObject("notes_until", LocalDate.class),
                        row.getObject("coded_until", LocalDate.class)))
                .single();
    }
}
