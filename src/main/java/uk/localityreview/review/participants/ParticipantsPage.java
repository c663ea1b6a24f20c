package uk.localityreview.review.participants;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Availability;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;

/**
 * What the page of all participants shows.
 *
 * @param review the review
 * @param mayChange whether whoever looks may add, change and remove
 * @param maySeeNames whether they may read names and contacts
 * @param named how many have a name or a contact in the vault
 * @param done what was just done, a sentence, or null
 */
public record ParticipantsPage(
        Review review,
        boolean mayChange,
        boolean maySeeNames,
        int named,
        @Nullable String done) {

    /** A participant as a row shows them. */
    public record Row(
            ParticipantCode code,
            String agency,
            String role,
            String level,
            String category,
            List<String> available,
            String needs,
            String lineManager) {}

    /** The address of this page. */
    public String path() {
        return "/reviews/" + review.id() + "/participants";
    }

    /** Everyone, by code. */
    public List<Row> rows() {
        return review.participants().stream().map(this::row).toList();
    }

    private Row row(Participant one) {
        ParticipantCode manager = one.lineManager();
        Optional<Agency> agency = review.agency(one.agency());
        return new Row(
                one.code(),
                agency.map(Agency::name).orElse(one.agency().value()),
                one.role(),
                one.level().words(),
                one.category().words(),
                one.available().stream().map(Availability::toString).toList(),
                one.needs(),
                manager == null ? "" : manager.value());
    }

    /** How the people are made up, in words. */
    public String summary() {
        long frontLine = review.participants().stream()
                .filter(one -> one.level() == Level.FRONT_LINE)
                .count();
        long agencies = review.participants().stream()
                .map(Participant::agency)
                .distinct()
                .count();
        long silent = review.participants().stream()
                .filter(one -> one.available().isEmpty())
                .count();
        int all = review.participants().size();
        return "%d %s from %d %s, %d of them front line. %s"
                .formatted(
                        all,
                        all == 1 ? "person" : "people",
                        agencies,
                        agencies == 1 ? "agency" : "agencies",
                        frontLine,
                        silent == 0
                                ? "All have said when they can be seen."
                                : silent + (silent == 1 ? " has" : " have") + " not said when they can be seen.");
    }
}
