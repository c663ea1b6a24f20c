package uk.localityreview.review.setup.forms;

import static uk.localityreview.review.setup.question.Question.longText;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.setup.FormSection;
import uk.localityreview.review.setup.SectionName;
import uk.localityreview.review.setup.question.Answers;
import uk.localityreview.review.setup.question.Question;

/** What the review is for, what it covers and what it leaves out. */
@Component
@Order(2)
class TermsSection implements FormSection {

    private static final Terms USUAL = new Terms("""
            To assess rapidly, through those who work at the front line, county lines, gangs, serious youth violence and \
            vulnerability in this area; to test what they perceive against published figures; and to identify what stands \
            in the way of understanding and tackling it.""", """
            One day of interviews and focus groups with practitioners from all sectors, and with people from the \
            community where they agree to speak.""", """
            It is not a review of any single organisation. No named individuals and no live cases are discussed, and no \
            list of people is kept.""");

    private final JdbcClient jdbc;

    TermsSection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Terms(String purpose, String scope, String outOfScope) {}

    @Override
    public SectionName name() {
        return SectionName.TERMS;
    }

    @Override
    public String introduction() {
        return "The usual terms are filled in until you change them. Change them to what was agreed.";
    }

    @Override
    public List<Question> questions(ReviewId review) {
        Terms terms = kept(review).orElse(USUAL);
        return List.of(
                longText("purpose", "Purpose", null, terms.purpose()),
                longText("scope", "Scope", "Places, people and themes that the day is to cover", terms.scope()),
                longText("outOfScope", "What is out of scope", null, terms.outOfScope()));
    }

    @Override
    public void save(ReviewId review, Answers answers, boolean complete) {
        Terms terms = new Terms(answers.longText("purpose"), answers.longText("scope"), answers.longText("outOfScope"));
        if (complete && terms.purpose().isEmpty()) {
            answers.wrong("purpose", "Enter what the review is for");
        }
        if (complete && terms.scope().isEmpty()) {
            answers.wrong("scope", "Enter what the review covers");
        }
        if (answers.errors().isEmpty()) {
            jdbc.sql("""
                    insert into review.terms_of_reference (review, purpose, scope, out_of_scope)
                    values (:review, :purpose, :scope, :out)
                    on conflict (review) do update
                    set purpose = excluded.purpose, scope = excluded.scope, out_of_scope = excluded.out_of_scope
                    """)
                    .param("review", review.value())
                    .param("purpose", terms.purpose())
                    .param("scope", terms.scope())
                    .param("out", terms.outOfScope())
                    .update();
        }
    }

    @Override
    public boolean isStarted(ReviewId review) {
        return kept(review).isPresent();
    }

    private Optional<Terms> kept(ReviewId review) {
        return jdbc.sql("select purpose, scope, out_of_scope from review.terms_of_reference where review = :review")
                .param("review", review.value())
                .query((row, number) ->
                        new Terms(row.getString("purpose"), row.getString("scope"), row.getString("out_of_scope")))
                .optional();
    }
}
