package uk.localityreview.review.participants.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.review.Identity;
import uk.localityreview.review.NeedsRead;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Participants.Newcomer;
import uk.localityreview.review.Review;
import uk.localityreview.review.participants.intake.ImportReading.RowFault;
import uk.localityreview.review.participants.text.Column;
import uk.localityreview.review.participants.text.Times;

/**
 * What the page that takes a table of people in shows: the form, or what was understood.
 *
 * @param review the review
 * @param pasted what was pasted
 * @param errors what is wrong with the form
 * @param faults what is wrong within the table
 * @param preview what was understood, or null
 */
public record ImportPage(
        Review review,
        String pasted,
        FormErrors errors,
        List<RowFault> faults,
        @Nullable Understanding preview) {

    /** The most faults that are shown at once. */
    public static final int MOST_SHOWN = 100;

    public ImportPage {
        faults = List.copyOf(faults);
    }

    /**
     * What was understood of a table.
     *
     * @param people each as a row
     * @param notices what was seen and left aside
     * @param sealed the people, sealed for the way back
     */
    public record Understanding(List<Row> people, List<String> notices, String sealed) {
        public Understanding {
            people = List.copyOf(people);
            notices = List.copyOf(notices);
        }
    }

    /** Somebody who was understood: the person, and what will be sealed of who they are, without saying it. */
    public record Row(Participant participant, String available, NeedsRead needs, String lineManager, String sealed) {

        static Row of(Newcomer newcomer, NeedsRead needs) {
            Participant participant = newcomer.participant();
            ParticipantCode manager = participant.lineManager();
            return new Row(
                    participant,
                    participant.available().isEmpty() ? "not said" : Times.written(participant.available()),
                    needs,
                    manager == null ? "" : manager.value(),
                    what(newcomer.identity()));
        }

        private static String what(Identity identity) {
            List<String> known = new ArrayList<>();
            Stream.of(Column.SEALED.toArray(Column[]::new)).forEach(column -> {
                String value = switch (column) {
                    case NAME -> identity.name();
                    case EMAIL -> identity.email();
                    default -> identity.phone();
                };
                if (!value.isEmpty()) {
                    known.add(column.words());
                }
            });
            return known.isEmpty() ? "nothing" : String.join(", ", known);
        }
    }

    /** Says nothing of what was pasted, since whatever is printed may end in a log. */
    @Override
    public String toString() {
        return "ImportPage[sealed]";
    }

    /** The address of the page of all participants. */
    public String all() {
        return "/reviews/" + review.id() + "/participants";
    }

    /** The faults that are shown. */
    public List<RowFault> shown() {
        return faults.subList(0, Math.min(MOST_SHOWN, faults.size()));
    }
}
