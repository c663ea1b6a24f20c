package uk.localityreview.review.participants;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Availability;
import uk.localityreview.review.NeedsRead;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;

/**
 * What the page of all participants shows.
 *
 * @param review the review
 * @param needs what the plan makes of the needs of each
 * @param mayChange whether whoever looks may add, change and remove
 * @param maySeePeople whether they run the day, and so may see category, times, needs and line managers
 * @param maySeeNames whether they may read names and contacts
 * @param named how many have a name or a contact in the vault
 * @param done what was just done, a sentence, or null
 */
public record ParticipantsPage(
        Review review,
        List<NeedsRead> needs,
        boolean mayChange,
        boolean maySeePeople,
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
            NeedsRead read,
            String lineManager) {}

    /** The address of this page. */
    public String path() {
        return "/reviews/" + review.id() + "/participants";
    }

    /** Everyone, by code. */
    public List<Row> rows() {
        return review.participants().stream().map(this::row).toList();
    }

    /** How many people there are of each agency, for those who may not see each person. */
    public Map<String, Long> byAgency() {
        return review.participants().stream().collect(groupingBy(this::agency, TreeMap::new, counting()));
    }

    private String agency(Participant one) {
        return review.agency(one.agency()).map(Agency::name).orElse(one.agency().value());
    }

    private NeedsRead read(ParticipantCode code) {
        return needs.stream()
                .filter(one -> one.person().equals(code))
                .findFirst()
                .orElse(new NeedsRead(code, List.of(), List.of()));
    }

    private Row row(Participant one) {
        ParticipantCode manager = one.lineManager();
        return new Row(
                one.code(),
                agency(one),
                one.role(),
                one.level().words(),
                one.category().words(),
                one.available().stream().map(Availability::toString).toList(),
                one.needs(),
                read(one.code()),
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
