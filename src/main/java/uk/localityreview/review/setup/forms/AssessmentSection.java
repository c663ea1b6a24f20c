package uk.localityreview.review.setup.forms;

import static uk.localityreview.review.setup.question.Question.date;
import static uk.localityreview.review.setup.question.Question.radios;
import static uk.localityreview.review.setup.question.Question.text;

import java.sql.Types;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.setup.FormSection;
import uk.localityreview.review.setup.SectionName;
import uk.localityreview.review.setup.question.Answers;
import uk.localityreview.review.setup.question.Offices;
import uk.localityreview.review.setup.question.Question;
import uk.localityreview.shared.UnitedKingdom;

/** An impact assessment, which must be signed off before fieldwork opens. */
final class AssessmentSection implements FormSection {

    private static final String SIGNED_OFF = "SIGNED_OFF";

    private final SectionName name;
    private final String introduction;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    AssessmentSection(SectionName name, String introduction, JdbcClient jdbc, InstantSource clock) {
        this.name = name;
        this.introduction = introduction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Assessment(
            String status, String signedOffBy, @Nullable LocalDate signedOffOn, String reference) {}

    @Override
    public SectionName name() {
        return name;
    }

    @Override
    public String introduction() {
        return introduction;
    }

    @Override
    public List<Question> questions(ReviewId review) {
        Assessment assessment = kept(review).orElse(new Assessment("NOT_STARTED", "", null, ""));
        return List.of(
                radios("status", "How it stands", null, assessment.status(), statuses()),
                text(
                        "signedOffBy",
                        "Who signed it off",
                        "An office, such as Data protection officer, Luton Council",
                        assessment.signedOffBy()),
                date("signedOffOn", "When it was signed off", null, assessment.signedOffOn()),
                text("reference", "Reference", "Where it is filed", assessment.reference()));
    }

    @Override
    public void save(ReviewId review, Answers answers, boolean complete) {
        String status = answers.oneOf("status", statuses(), "Select how it stands");
        String by = Offices.read(answers, "signedOffBy");
        LocalDate on = answers.date("signedOffOn");
        String reference = answers.text("reference");
        boolean signedOff = status.equals(SIGNED_OFF);
        if (signedOff && by.isEmpty()) {
            answers.wrong("signedOffBy", "Enter the office that signed it off");
        }
        if (signedOff && on == null) {
            answers.wrong("signedOffOn", "Enter when it was signed off");
        }
        if (on != null && on.isAfter(LocalDate.ofInstant(clock.instant(), UnitedKingdom.TIME))) {
            answers.wrong("signedOffOn", "When it was signed off must be today or in the past");
        }
        if (complete && !signedOff) {
            answers.wrong("status", "This section is complete once the assessment is signed off");
        }
        if (answers.errors().isEmpty()) {
            keep(review, new Assessment(status, by, on, reference));
        }
    }

    private void keep(ReviewId review, Assessment assessment) {
        jdbc.sql("""
                insert into review.assessment (review, kind, status, signed_off_by, signed_off_on, reference)
                values (:review, :kind, :status, :by, :on, :reference)
                on conflict (review, kind) do update
                set status = excluded.status, signed_off_by = excluded.signed_off_by,
                    signed_off_on = excluded.signed_off_on, reference = excluded.reference
                """)
                .param("review", review.value())
                .param("kind", name.name())
                .param("status", assessment.status())
                .param("by", assessment.signedOffBy())
                .param("on", assessment.signedOffOn(), Types.DATE)
                .param("reference", assessment.reference())
                .update();
    }

    @Override
    public boolean isStarted(ReviewId review) {
        return kept(review).isPresent();
    }

    private Optional<Assessment> kept(ReviewId review) {
        return jdbc.sql("select * from review.assessment where review = :review and kind = :kind")
                .param("review", review.value())
                .param("kind", name.name())
                .query((row, number) -> new Assessment(
                        row.getString("status"),
                        row.getString("signed_off_by"),
                        row.getObject("signed_off_on", LocalDate.class),
                        row.getString("reference")))
                .optional();
    }

    private static Map<String, String> statuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        statuses.put("NOT_STARTED", "Not started");
        statuses.put("IN_PROGRESS", "In progress");
        statuses.put(SIGNED_OFF, "Signed off");
        return statuses;
    }
}
