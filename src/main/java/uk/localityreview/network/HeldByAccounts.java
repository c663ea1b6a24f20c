package uk.localityreview.network;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Hold;
import uk.localityreview.review.ReviewId;

/** Keeps the agencies that the accounts of working together name: as one side of a tie, as teller or as an offer's maker. */
@Component
class HeldByAccounts implements Hold {

    private final JdbcClient database;

    HeldByAccounts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<String> onAgency(ReviewId review, AgencyCode agency) {
        return database.sql("""
                        select (select count(*) from network.tie_statement
                                 where review = :review and :agency in (from_agency, to_agency, said_by))
                             + (select count(*) from network.service_awareness
                                 where review = :review and agency = :agency)
                             + (select count(*) from network.offer
                                 where review = :review and agency = :agency)
                        """)
                .param("review", review.value())
                .param("agency", agency.value())
                .query(Long.class)
                .optional()
                .filter(statements -> statements > 0)
                .map(statements -> (statements == 1 ? "1 statement" : statements + " statements")
                        + " about who works with whom "
                        + (statements == 1 ? "names " : "name ") + agency
                        + ". The agency stays, so that what was said still says of whom.");
    }
}
