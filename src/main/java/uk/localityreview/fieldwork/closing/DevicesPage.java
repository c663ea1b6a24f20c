package uk.localityreview.fieldwork.closing;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.FormErrors;
import uk.localityreview.fieldwork.operations.Device;
import uk.localityreview.review.ReviewId;

/**
 * What the page of the devices of a review shows.
 *
 * @param path the address of the review
 * @param summary how things stand, a sentence or two
 * @param isComplete whether nothing waits and nothing is missing
 * @param rows the devices
 * @param gaps what is missing, a sentence each
 * @param conflicts where more than one came for one, a sentence each
 * @param closed how fieldwork was closed, sentences; empty while it is not
 * @param mayClose whether whoever looks may close it
 * @param errors what was wrong with what was sent
 * @param reason what was typed before
 * @param done what was just done, a sentence, or null
 */
public record DevicesPage(
        String path,
        String summary,
        boolean isComplete,
        List<Row> rows,
        List<String> gaps,
        List<String> conflicts,
        List<String> closed,
        boolean mayClose,
        FormErrors errors,
        String reason,
        @Nullable String done) {

    /**
     * One device.
     *
     * @param label what its owner calls it
     * @param owner whose it is
     * @param seen when it was last heard from
     * @param kept how many entries of it are here
     * @param waiting how many it still held
     * @param clock how wrong its clock was, or null when it was right
     */
    public record Row(
            String label,
            String owner,
            String seen,
            int kept,
            int waiting,
            @Nullable String clock) {}

    static DevicesPage of(
            ReviewId review,
            Intake intake,
            @Nullable Closing closing,
            Function<AccountId, String> names,
            Instant now,
            boolean mayClose,
            FormErrors errors,
            String reason,
            @Nullable String done) {
        Map<UUID, String> labels = intake.devices().stream().collect(toMap(Device::id, Device::label));
        return new DevicesPage(
                "/reviews/" + review,
                summary(intake),
                intake.isComplete(),
                intake.devices().stream()
                        .map(device -> row(device, intake, names, now))
                        .toList(),
                intake.gaps().stream().map(gap -> sentence(gap, labels)).toList(),
                intake.conflicts().stream().map(two -> sentence(two, labels)).toList(),
                closing == null ? List.of() : sentences(closing, names),
                mayClose,
                errors,
                reason,
                done);
    }

    private static String summary(Intake intake) {
        int kept = intake.kept().values().stream().mapToInt(Integer::intValue).sum();
        if (intake.devices().isEmpty()) {
            return "No device has sent anything yet.";
        }
        String came = (intake.devices().size() == 1
                        ? "1 device has sent "
                        : intake.devices().size() + " devices have sent ")
                + InWords.entries(kept) + ". ";
        return intake.isComplete()
                ? came + "Nothing else waits on them as far as they said when they were last heard from."
                : came + "Not everything is here: " + InWords.whatIsOpen(intake) + ".";
    }

    private static Row row(Device device, Intake intake, Function<AccountId, String> names, Instant now) {
        return new Row(
                device.label(),
                names.apply(device.account()),
                InWords.moment(device.lastSeenAt()) + ", " + InWords.ago(device.lastSeenAt(), now),
                intake.kept().getOrDefault(device.id(), 0),
                device.waiting(),
                device.isClockWrong() ? InWords.clock(device.clockAhead()) : null);
    }

    private static String sentence(Gap gap, Map<UUID, String> labels) {
        String which = gap.count() == 1
                ? "entry " + gap.first() + " has not come"
                : "entries " + gap.first() + " to " + gap.last() + " have not come";
        return labels.getOrDefault(gap.device(), "A device") + ": " + which + ", though later ones have.";
    }

    private static String sentence(TwoForOne two, Map<UUID, String> labels) {
        return "%s: for entry %d, in session %s, more than one was sent. All are kept (%d)."
                .formatted(labels.getOrDefault(two.device(), "A device"), two.sequence(), two.session(), two.kept());
    }

    private static List<String> sentences(Closing closing, Function<AccountId, String> names) {
        String how = "Closed on " + InWords.moment(closing.at()) + " by " + names.apply(closing.by());
        String open = closing.waiting() + closing.missing() == 0
                ? how + ", with nothing waiting and nothing missing."
                : how
                        + ", with %d waiting and %d missing. The reason: %s"
                                .formatted(closing.waiting(), closing.missing(), closing.reason());
        return closing.late() == 0
                ? List.of(open)
                : List.of(
                        open,
                        InWords.entries(closing.late()) + " came in after that and "
                                + (closing.late() == 1 ? "is" : "are") + " kept.");
    }
}
