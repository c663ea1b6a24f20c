package uk.localityreview.review;

import java.time.LocalDate;
import java.util.List;
import uk.localityreview.shared.AreaCode;

/** Reviews to open in a test. */
public final class ReviewFixture {

    private ReviewFixture() {}

    /** A review of an invented town that nothing has been filed in yet. */
    public static Review aReviewOfMarlowGreen() {
        return new Review(
                ReviewId.random(),
                new Locality("Marlow Green", new AreaCode("E06000032"), null, null),
                LocalDate.of(2026, 3, 12),
                "Chair, community safety partnership",
                "OFFICIAL-SENSITIVE",
                "The interviews are invented and describe nobody.",
                List.of(),
                List.of(),
                List.of(new Agency(new AgencyCode("POL"), "Marlow Police", "police")),
                List.of());
    }
}
