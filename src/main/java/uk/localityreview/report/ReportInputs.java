package uk.localityreview.report;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.report.ReportMaterial.Input;
import uk.localityreview.review.ReviewId;
import uk.localityreview.shared.Sha256;

/** The files that the material of each review came in, by name and hash. */
@Repository
public class ReportInputs {

    private final JdbcClient jdbc;

    ReportInputs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the names and hashes of a review's files. */
    @Transactional
    public void keep(ReviewId review, List<Input> inputs) {
        inputs.forEach(
                input -> jdbc.sql("insert into report.input (review, file, sha256) values (:review, :file, :hash)")
                        .param("review", review.value())
                        .param("file", input.file())
                        .param("hash", input.sha256().hex())
                        .update());
    }

    /** The files of a review, in the order they were kept. */
    public List<Input> of(ReviewId review) {
        return jdbc.sql("select file, sha256 from report.input where review = :review order by place")
                .param("review", review.value())
                .query((row, number) -> new Input(row.getString("file"), new Sha256(row.getString("sha256"))))
                .list();
    }
}
