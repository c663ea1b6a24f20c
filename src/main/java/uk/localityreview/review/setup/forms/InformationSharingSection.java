package uk.localityreview.review.setup.forms;

import static uk.localityreview.review.setup.question.Question.radios;
import static uk.localityreview.review.setup.question.Question.text;
import static uk.localityreview.review.setup.question.Question.ticks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.setup.FormSection;
import uk.localityreview.review.setup.SectionName;
import uk.localityreview.review.setup.question.Answers;
import uk.localityreview.review.setup.question.Question;

/** The basis in law on which the agencies share information with the review. */
@Component
@Order(4)
class InformationSharingSection implements FormSection {

    private static final Map<String, String> BASES = inOrder(
            "PUBLIC_TASK", "Public task: UK GDPR, Article 6(1)(e)",
            "LEGAL_OBLIGATION", "Legal obligation: UK GDPR, Article 6(1)(c)",
            "LAW_ENFORCEMENT", "Law enforcement by a competent authority: Data Protection Act 2018, Part 3");
    private static final Map<String, String> CONDITIONS = inOrder(
            "STATUTORY",
                    "Statutory and government purposes: Article 9(2)(g), Data Protection Act 2018, Schedule 1, paragraph 6",
            "SAFEGUARDING", "Safeguarding of children and of individuals at risk: Schedule 1, paragraph 18",
            "CRIMINAL", "Criminal-offence data: Article 10, with a condition of Schedule 1");
    private static final Map<String, String> GATEWAYS = inOrder(
            "CDA_115",
                    "Crime and Disorder Act 1998, section 115: a power to disclose to relevant authorities where necessary or expedient",
            "CDA_17A",
                    "Crime and Disorder Act 1998, section 17A: a duty to share prescribed depersonalised information",
            "PCSC_16",
                    "Police, Crime, Sentencing and Courts Act 2022, section 16: never patient information, nor personal information from health or social care",
            "CHILDREN_ACT", "Children Act 2004, sections 10 and 11",
            "CARE_ACT", "Care Act 2014, sections 42 to 46");

    private final JdbcClient jdbc;

    InformationSharingSection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Basis(String lawfulBasis, List<String> conditions, List<String> gateways, String agreement) {}

    @Override
    public SectionName name() {
        return SectionName.INFORMATION_SHARING;
    }

    @Override
    public String introduction() {
        return "A Locality Review needs no personal data about third parties. What is shared about participants, and any "
                + "figures that agencies bring, needs a basis all the same.";
    }

    @Override
    public List<Question> questions(ReviewId review) {
        Basis basis = kept(review).orElse(new Basis("", List.of(), List.of(), ""));
        return List.of(
                radios("lawfulBasis", "Lawful basis", null, basis.lawfulBasis(), BASES),
                ticks(
                        "conditions",
                        "Conditions for special-category and criminal-offence data",
                        "Tick all that are relied on",
                        basis.conditions(),
                        CONDITIONS),
                ticks("gateways", "Gateways", "Tick all that are relied on", basis.gateways(), GATEWAYS),
                text(
                        "agreement",
                        "Information-sharing agreement",
                        "Its reference, and that of the appropriate policy document",
                        basis.agreement()));
    }

    @Override
    public void save(ReviewId review, Answers answers, boolean complete) {
        String lawfulBasis = answers.text("lawfulBasis");
        if (!BASES.containsKey(lawfulBasis) && (complete || !lawfulBasis.isEmpty())) {
            answers.wrong("lawfulBasis", "Select the lawful basis");
        }
        List<String> gateways = answers.ticked("gateways", GATEWAYS);
        if (complete && gateways.isEmpty()) {
            answers.wrong("gateways", "Select at least one gateway");
        }
        Basis basis =
                new Basis(lawfulBasis, answers.ticked("conditions", CONDITIONS), gateways, answers.text("agreement"));
        if (answers.errors().isEmpty()) {
            keep(review, basis);
        }
    }

    private void keep(ReviewId review, Basis basis) {
        jdbc.sql("""
                insert into review.information_sharing (review, lawful_basis, conditions, gateways, agreement)
                values (:review, :basis, :conditions, :gateways, :agreement)
                on conflict (review) do update
                set lawful_basis = excluded.lawful_basis, conditions = excluded.conditions,
                    gateways = excluded.gateways, agreement = excluded.agreement
                """)
                .param("review", review.value())
                .param("basis", basis.lawfulBasis())
                .param("conditions", basis.conditions().toArray(String[]::new))
                .param("gateways", basis.gateways().toArray(String[]::new))
                .param("agreement", basis.agreement())
                .update();
    }

    @Override
    public boolean isStarted(ReviewId review) {
        return kept(review).isPresent();
    }

    private Optional<Basis> kept(ReviewId review) {
        return jdbc.sql("select * from review.information_sharing where review = :review")
                .param("review", review.value())
                .query((row, number) -> new Basis(
                        row.getString("lawful_basis"),
                        texts(row, "conditions"),
                        texts(row, "gateways"),
                        row.getString("agreement")))
                .optional();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Map<String, String> inOrder(String... keysAndWords) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < keysAndWords.length; i += 2) {
            options.put(keysAndWords[i], keysAndWords[i + 1]);
        }
        return options;
    }
}
