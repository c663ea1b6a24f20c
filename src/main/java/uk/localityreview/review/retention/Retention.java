package uk.localityreview.review.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when what a review holds is kept.
 *
 * @param names the last day of names and contacts
 * @param notes the last day of notes
 * @param coded the last day of what was coded from them
 * @param namesRemovedAt when names and contacts were removed, or null
 * @param namesHeld how many names or contacts are held now
 */
public record Retention(
        LocalDate names,
        LocalDate notes,
        LocalDate coded,
        @Nullable Instant namesRemovedAt,
        int namesHeld) {

    /** How many days before their last day it is said that it nears. */
    static final int NEAR_IN_DAYS = 30;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final String BELOW = "“Remove names and contacts” is below.";
    private static final String WHO = "the lead reviewer, the coordinator or information governance.";

    /** Whether names and contacts are held although their last day is over. */
    boolean isOverdue(LocalDate today) {
        return namesHeld > 0 && today.isAfter(names);
    }

    /**
     * What whoever opens the review must know of its names and contacts; none while their last day is far.
     *
     * @param mayRemove whether they may remove them, and are told where
     */
    public Optional<String> warning(LocalDate today, boolean mayRemove) {
        if (namesHeld == 0) {
            return Optional.empty();
        }
        if (isOverdue(today)) {
            return Optional.of("Names and contacts were to be kept until " + DAY.format(names)
                    + ", which has passed. "
                    + (mayRemove ? "Remove them now: " + BELOW : "They are to be removed now by " + WHO));
        }
        long days = ChronoUnit.DAYS.between(today, names);
        return days > NEAR_IN_DAYS
                ? Optional.empty()
                : Optional.of("Names and contacts are kept until " + DAY.format(names) + ", which is "
                        + (days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days")
                        + ". "
                        + (mayRemove ? "Remove them by then: " + BELOW : "They are to be removed by then by " + WHO));
    }

    /** All of it in words. */
    public String words() {
        String said = namesHeld == 0 ? "no names are held" : "names and contacts until " + DAY.format(names);
        return said + ", notes until " + DAY.format(notes) + ", what was coded from them until " + DAY.format(coded);
    }

    /** The last day of names and contacts, in words. */
    public String namesUntil() {
        return DAY.format(names);
    }
}
