package uk.localityreview.indicators;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import uk.localityreview.review.ReviewId;
import uk.localityreview.shared.AreaCode;

/** The figures that reviews keep: answers rather than whole files, each still leading to its file, hash and row. */
@Repository
public class ReviewFigures {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ReviewFigures(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Keeps what figures answer to the questions of a review, and what stands out for its area, in the place of what was
     * kept before.
     */
    @Transactional
    public void keep(ReviewId review, Figures figures, Collection<Question> questions, AreaCode area) {
        for (String table : List.of("answer", "outlier", "file_reading")) {
            jdbc.sql("delete from indicators." + table + " where review = :review")
                    .param("review", review.value())
                    .update();
        }
        int place = 0;
        for (Question question : new LinkedHashSet<>(questions)) {
            keep(review, place++, question, figures.answer(question));
        }
        place = 0;
        for (Outlier outlier : figures.outliers(area)) {
            keep(review, place++, outlier);
        }
        place = 0;
        for (FileReading file : figures.files()) {
            keep(review, place++, file);
        }
        events.publishEvent(new FiguresKept(review, place));
    }

    private void keep(ReviewId review, int place, Question question, Answer answer) {
        jdbc.sql("""
                insert into indicators.answer (review, place, question, figure, answer)
                values (:review, :place, :question::jsonb, :figure, :answer::jsonb)
                """)
                .param("review", review.value())
                .param("place", place)
                .param("question", JSON.writeValueAsString(question))
                .param("figure", answer instanceof Answer.Figure)
                .param("answer", JSON.writeValueAsString(answer))
                .update();
    }

    private void keep(ReviewId review, int place, Outlier outlier) {
        jdbc.sql("""
                insert into indicators.outlier (review, place, outlier)
                values (:review, :place, :outlier::jsonb)
                """)
                .param("review", review.value())
                .param("place", place)
                .param("outlier", JSON.writeValueAsString(outlier))
                .update();
    }

    private void keep(ReviewId review, int place, FileReading file) {
        jdbc.sql("""
                insert into indicators.file_reading (review, place, file, sha256, reading)
                values (:review, :place, :file, :sha256, :reading::jsonb)
                """)
                .param("review", review.value())
                .param("place", place)
                .param("file", file.file())
                .param("sha256", file.sha256().hex())
                .param("reading", JSON.writeValueAsString(file))
                .update();
    }

    /** The figures of a review, answering what they answered when they were kept; none for a review that keeps none. */
    @Transactional(readOnly = true)
    public Figures of(ReviewId review) {
        return new KeptFigures(answers(review), outliers(review), files(review));
    }

    private Map<Question, Answer> answers(ReviewId review) {
        record Kept(Question question, Answer answer) {}
        return jdbc
                .sql("select question, figure, answer from indicators.answer where review = :review order by place")
                .param("review", review.value())
                .query((row, number) -> new Kept(
                        JSON.readValue(row.getString("question"), Question.class),
                        answer(row.getString("answer"), row.getBoolean("figure"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Kept::question, Kept::answer));
    }

    private static Answer answer(String json, boolean figure) {
        return figure ? JSON.readValue(json, Answer.Figure.class) : JSON.readValue(json, Answer.Unavailable.class);
    }

    private List<Outlier> outliers(ReviewId review) {
        return jdbc.sql("select outlier from indicators.outlier where review = :review order by place")
                .param("review", review.value())
                .query((row, number) -> JSON.readValue(row.getString("outlier"), Outlier.class))
                .list();
    }

    private List<FileReading> files(ReviewId review) {
        return jdbc.sql("select reading from indicators.file_reading where review = :review order by place")
                .param("review", review.value())
                .query((row, number) -> JSON.readValue(row.getString("reading"), FileReading.class))
                .list();
    }
}
