package uk.localityreview.timetable.sheets;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;
import uk.localityreview.audit.Audited;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.feeds.Audience;

/** Somebody opened sheets of the day, to read or print them. */
record SheetsRead(ReviewId reviewId, List<Audience> audiences) implements Audited {

    @Override
    public String act() {
        return "SHEETS_READ";
    }

    @Override
    public UUID review() {
        return reviewId.value();
    }

    @Override
    public String subject() {
        return audiences.stream().map(Audience::value).collect(joining(", "));
    }
}
