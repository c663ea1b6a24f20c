package uk.localityreview.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The catalogue of sectors of each review: the standard one until the review has worded its own. */
@Repository
public class Sectors {

    private final JdbcClient jdbc;

    Sectors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The catalogue that a review goes by. */
    public SectorCatalogue of(ReviewId review) {
        List<Sector> own = jdbc.sql("select * from review.sector where review = :review order by place")
                .param("review", review.value())
                .query((row, number) -> read(row))
                .list();
        return own.isEmpty()
                ? SectorCatalogue.standard()
                : SectorCatalogue.standard().with(own);
    }

    private static Sector read(ResultSet row) throws SQLException {
        return new Sector(
                row.getString("name"),
                texts(row, "speaks_to").map(ThemeCode::new).collect(Collectors.toSet()),
                texts(row, "agencies").toList(),
                texts(row, "roles").toList());
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
