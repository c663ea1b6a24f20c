package uk.localityreview.indicators;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.localityreview.review.Hold;
import uk.localityreview.review.ReviewId;

/** Keeps the codes of the area once published figures have answered for it: each figure is one of those codes. */
@Component
class HeldByFigures implements Hold {

    private final JdbcClient database;

    HeldByFigures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<String> onArea(ReviewId review) {
        return database.sql("""
                        select (select count(*) from indicators.answer where review = :review)
                             + (select count(*) from indicators.outlier where review = :review)
                        """)
                .param("review", review.value())
                .query(Long.class)
                .optional()
                .filter(figures -> figures > 0)
                .map(figures ->
                        "Published figures were looked up for this area already, and they would be of another. The "
                                + "codes stay as they are. To review another area, open a new review");
    }
}
