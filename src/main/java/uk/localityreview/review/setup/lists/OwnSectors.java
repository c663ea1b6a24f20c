package uk.localityreview.review.setup.lists;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Sector;
import uk.localityreview.review.SectorCatalogue;
import uk.localityreview.review.ThemeCode;

/** The sectors that a review has worded for itself. The first change copies the catalogue; the catalogue stays as it is. */
@Repository
class OwnSectors {

    private final JdbcClient jdbc;

    OwnSectors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReviewId review, Sector sector) {
        makeOwn(review);
        insert(review, sector);
    }

    void change(ReviewId review, String before, Sector after) {
        makeOwn(review);
        jdbc.sql("""
                update review.sector set name = :name, speaks_to = :themes, agencies = :agencies
                where review = :review and name = :before
                """)
                .param("review", review.value())
                .param("before", before)
                .param("name", after.name())
                .param("themes", themes(after))
                .param("agencies", after.agencies().toArray(String[]::new))
                .update();
        rename(review, before, after.name());
    }

    void remove(ReviewId review, String name) {
        makeOwn(review);
        jdbc.sql("delete from review.sector where review = :review and name = :name")
                .param("review", review.value())
                .param("name", name)
                .update();
    }

    /** Agencies and reviewers hold a sector by its name. */
    private void rename(ReviewId review, String before, String after) {
        jdbc.sql("update review.agency set sector = :after where review = :review and sector = :before")
                .param("review", review.value())
                .param("before", before)
                .param("after", after)
                .update();
        jdbc.sql("""
                update review.reviewer set knows = array_replace(knows, :before, :after)
                where review = :review and :before = any (knows)
                """)
                .param("review", review.value())
                .param("before", before)
                .param("after", after)
                .update();
    }

    private void makeOwn(ReviewId review) {
        long own = jdbc.sql("select count(*) from review.sector where review = :review")
                .param("review", review.value())
                .query(Long.class)
                .single();
        if (own == 0) {
            SectorCatalogue.standard().sectors().forEach(sector -> insert(review, sector));
        }
    }

    private void insert(ReviewId review, Sector sector) {
        jdbc.sql("""
                insert into review.sector (review, name, speaks_to, agencies, roles)
                values (:review, :name, :themes, :agencies, :roles)
                """)
                .param("review", review.value())
                .param("name", sector.name())
                .param("themes", themes(sector))
                .param("agencies", sector.agencies().toArray(String[]::new))
                .param("roles", sector.roles().toArray(String[]::new))
                .update();
    }

    private static String[] themes(Sector sector) {
        return sector.speaksTo().stream().sorted().map(ThemeCode::value).toArray(String[]::new);
    }
}
