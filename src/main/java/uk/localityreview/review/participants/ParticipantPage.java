package uk.localityreview.review.participants;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.Review;
import uk.localityreview.review.Sector;
import uk.localityreview.review.SectorCatalogue;

/**
 * What the page that adds or changes a participant shows.
 *
 * @param review the review
 * @param existing whom it changes as on record, or null when it adds somebody
 * @param form what the fields hold
 * @param errors what was wrong with what was sent
 * @param changedMeanwhile whether another has changed them since the page was opened
 */
public record ParticipantPage(
        Review review,
        @Nullable Participant existing,
        ParticipantForm form,
        FormErrors errors,
        boolean changedMeanwhile) {

    /** The address of the page of all participants. */
    public String all() {
        return "/reviews/" + review.id() + "/participants";
    }

    /** The address of this page. */
    public String path() {
        return all() + "/" + (existing == null ? "new" : existing.code());
    }

    public String title() {
        return existing == null ? "Add a participant" : "Participant " + existing.code();
    }

    /** The agencies to choose from, by code. */
    public Map<String, String> agencies() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "Select an agency");
        review.agencies().forEach(agency -> options.put(agency.code().value(), agency.name()));
        return options;
    }

    /** The levels to choose from. */
    public Map<String, String> levels() {
        return options(Stream.of(Level.values()).map(Level::words));
    }

    /** The categories to choose from. */
    public Map<String, String> categories() {
        return options(Stream.of(Category.values()).map(Category::words));
    }

    /** Everyone who can be their line manager, by code. */
    public Map<String, String> managers() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "Nobody who takes part");
        review.participants().stream()
                .filter(one -> existing == null || !one.code().equals(existing.code()))
                .forEach(one -> options.put(one.code().value(), one.code() + ", " + one.agency() + ", " + one.role()));
        return options;
    }

    /** Roles usually found, to choose from or to write over. */
    public Stream<String> roles() {
        return SectorCatalogue.standard().sectors().stream()
                .map(Sector::roles)
                .flatMap(Collection::stream)
                .distinct()
                .sorted();
    }

    private static Map<String, String> options(Stream<String> words) {
        Map<String, String> options = new LinkedHashMap<>();
        words.forEach(word -> options.put(word, Character.toUpperCase(word.charAt(0)) + word.substring(1)));
        return options;
    }
}
