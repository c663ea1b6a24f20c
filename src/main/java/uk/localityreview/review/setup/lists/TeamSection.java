package uk.localityreview.review.setup.lists;

import static uk.localityreview.review.setup.question.Question.shortText;
import static uk.localityreview.review.setup.question.Question.text;
import static uk.localityreview.review.setup.question.Question.ticks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.localityreview.review.Hold;
import uk.localityreview.review.Review.Reviewer;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.Sector;
import uk.localityreview.review.Sectors;
import uk.localityreview.review.setup.ListSection;
import uk.localityreview.review.setup.SectionName;
import uk.localityreview.review.setup.question.Answers;
import uk.localityreview.review.setup.question.Question;

/** The review team: who leads and who writes, and the sectors that each knows well. */
@Component
@Order(3)
class TeamSection implements ListSection {

    private static final String ROLE_HINT = "Such as lead reviewer, second reviewer or scribe. Never a name";

    private final Reviews reviews;
    private final Sectors sectors;
    private final JdbcClient jdbc;
    private final List<Hold> holds;

    TeamSection(Reviews reviews, Sectors sectors, JdbcClient jdbc, List<Hold> holds) {
        this.reviews = reviews;
        this.sectors = sectors;
        this.jdbc = jdbc;
        this.holds = holds;
    }

    @Override
    public SectionName name() {
        return SectionName.TEAM;
    }

    @Override
    public String noun() {
        return "reviewer";
    }

    @Override
    public String introduction() {
        return "Two reviewers hold each session: one leads, one writes. The plan lets people lead in the sectors that they "
                + "know.";
    }

    @Override
    public List<String> columns() {
        return List.of("Code", "Role", "Knows");
    }

    @Override
    public List<Item> items(ReviewId review) {
        return reviews.get(review).team().stream()
                .map(one -> new Item(
                        one.code().value(), List.of(one.code().value(), one.role(), String.join(", ", one.knows()))))
                .toList();
    }

    @Override
    public List<Question> questions(ReviewId review) {
        return List.of(
                shortText("code", "Code", "Such as R1", next(review)),
                text("role", "Role", ROLE_HINT, ""),
                ticks("knows", "Sectors they know well", null, List.of(), known(review)));
    }

    @Override
    public Optional<List<Question>> questions(ReviewId review, String key) {
        return reviewer(review, key)
                .map(one -> List.of(
                        text("role", "Role", ROLE_HINT, one.role()),
                        ticks("knows", "Sectors they know well", null, one.knows(), known(review))));
    }

    @Override
    public void add(ReviewId review, Answers answers) {
        String code = answers.text("code", "Enter a code such as R1");
        if (!code.matches("R\\d{1,2}")) {
            answers.wrong("code", "Enter a code such as R1");
        } else if (reviewer(review, code).isPresent()) {
            answers.wrong("code", "There is a reviewer " + code + " already");
        }
        String role = answers.text("role", "Enter their role");
        List<String> knows = answers.ticked("knows", known(review));
        if (answers.errors().isEmpty()) {
            jdbc.sql("insert into review.reviewer (review, code, role, knows) values (:review, :code, :role, :knows)")
                    .param("review", review.value())
                    .param("code", code)
                    .param("role", role)
                    .param("knows", knows.toArray(String[]::new))
                    .update();
        }
    }

    @Override
    public void change(ReviewId review, String key, Answers answers) {
        String role = answers.text("role", "Enter their role");
        List<String> knows = answers.ticked("knows", known(review));
        if (answers.errors().isEmpty()) {
            jdbc.sql("update review.reviewer set role = :role, knows = :knows where review = :review and code = :code")
                    .param("review", review.value())
                    .param("code", key)
                    .param("role", role)
                    .param("knows", knows.toArray(String[]::new))
                    .update();
        }
    }

    @Override
    public Optional<String> remove(ReviewId review, String key) {
        Optional<String> held = reviewer(review, key).stream()
                .flatMap(one -> holds.stream().flatMap(hold -> hold.onReviewer(review, one.code()).stream()))
                .findFirst();
        if (held.isEmpty()) {
            jdbc.sql("delete from review.reviewer where review = :review and code = :code")
                    .param("review", review.value())
                    .param("code", key)
                    .update();
        }
        return held;
    }

    private Optional<Reviewer> reviewer(ReviewId review, String key) {
        return reviews.get(review).team().stream()
                .filter(one -> one.code().value().equals(key))
                .findFirst();
    }

    private String next(ReviewId review) {
        List<ReviewerCode> taken =
                reviews.get(review).team().stream().map(Reviewer::code).toList();
        return Stream.iterate(1, number -> number + 1)
                .limit(99)
                .map(number -> "R" + number)
                .filter(code -> !taken.contains(new ReviewerCode(code)))
                .findFirst()
                .orElse("");
    }

    private Map<String, String> known(ReviewId review) {
        return Question.words(
                sectors.of(review).sectors().stream().map(Sector::name).toList());
    }
}
