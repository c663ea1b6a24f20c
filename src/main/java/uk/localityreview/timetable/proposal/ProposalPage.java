package uk.localityreview.timetable.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;
import uk.localityreview.review.NeedsRead;
import uk.localityreview.review.Review;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.board.TimetablePage;
import uk.localityreview.timetable.proposal.Search.State;
import uk.localityreview.timetable.rules.Needs;
import uk.localityreview.timetable.rules.Wishes;

/**
 * What the page of a proposal shows.
 *
 * @param review the review
 * @param id of the proposal
 * @param state how far it has come
 * @param fromNow whether only what is still to come of a running day was planned
 * @param progress how far it is, a sentence or two
 * @param result what was found, or null
 * @param mayUse whether whoever looks may use it
 * @param errors what was wrong with what was sent
 */
public record ProposalPage(
        Review review,
        String id,
        String state,
        boolean fromNow,
        List<String> progress,
        @Nullable Result result,
        boolean mayUse,
        FormErrors errors) {

    public ProposalPage {
        progress = List.copyOf(progress);
    }

    /**
     * What was found.
     *
     * @param sessions every session of the proposed day
     * @param changes whose day becomes otherwise
     * @param unplaced who is not seen and why, in sentences
     * @param choices what could be done about sessions with too few people left
     * @param wishes how far each wish is met
     * @param best what is known of how good it is, a sentence
     */
    public record Result(
            List<Session> sessions,
            BeforeAndAfter changes,
            List<String> unplaced,
            List<Choice> choices,
            List<Wish> wishes,
            String best) {

        public Result {
            sessions = List.copyOf(sessions);
            unplaced = List.copyOf(unplaced);
            choices = List.copyOf(choices);
            wishes = List.copyOf(wishes);
        }

        /** Who is not seen and why, in a sentence a reason. */
        public List<String> withoutAPlace() {
            return NotSeen.together(unplaced);
        }

        /** The choices that this proposal took. */
        public List<Choice> taken() {
            return choices.stream().filter(Choice::taken).toList();
        }

        /** What could be done instead about a session. */
        public List<Choice> instead(Choice taken) {
            return choices.stream()
                    .filter(choice -> choice.session().equals(taken.session()) && !choice.taken())
                    .toList();
        }

        /** What a form for another choice sends: that one, and what was taken for every other session. */
        public List<String> values(Choice another) {
            return Stream.concat(
                            taken().stream().filter(choice -> !choice.session().equals(another.session())),
                            Stream.of(another))
                    .map(Choice::value)
                    .toList();
        }

        /** The wishes that are met in full. */
        public List<Wish> met() {
            return wishes.stream().filter(wish -> wish.cases().isEmpty()).toList();
        }

        /** The wishes that are not. */
        public List<Wish> unmet() {
            return wishes.stream().filter(wish -> !wish.cases().isEmpty()).toList();
        }
    }

    /** A wish, how much it matters, and where it is not met. */
    public record Wish(String sentence, String weight, List<String> cases) {
        static Wish of(Wishes.Unmet unmet) {
            return new Wish(
                    unmet.wish().sentence(),
                    unmet.wish().weight().words(),
                    unmet.cases().stream().distinct().toList());
        }
    }

    /** What of the needs of those who take part is left to people, for those who may use the proposal. */
    public List<NeedsRead> leftToPeople() {
        return mayUse ? Needs.leftToPeople(review) : List.of();
    }

    public String timetablePath() {
        return TimetablePage.pathOf(review.id());
    }

    /** Where a running day is planned again with another choice. */
    public String againPath() {
        return timetablePath() + "/today/proposal";
    }

    public String path() {
        return timetablePath() + "/proposals/" + id;
    }

    public boolean isRunning() {
        return state.equals(State.RUNNING.name());
    }

    /** Whether somebody still has to say what becomes of it. */
    public boolean isToBeUsed() {
        return state.equals(State.FOUND.name()) && mayUse;
    }

    /** Whether it holds a session, so that there is something to use. */
    public boolean isOfUse() {
        return result != null && !result.sessions().isEmpty();
    }

    public String title() {
        return fromNow ? "Plan again from now" : "Proposal of a timetable";
    }

    /** What is known of how good something found is, in a sentence. */
    static String best(Found found, boolean fromNow) {
        if (found.provedBest()) {
            return "No timetable meets the wishes better.";
        }
        return "There may be a better timetable; the search ended before that was known."
                + (fromNow ? " It looks for two seconds at most, so that asking again may give another." : "");
    }

    static List<String> progressOf(Search search, Instant now) {
        return switch (search.state()) {
            case RUNNING -> running(search, now);
            case FOUND -> List.of(placed(search) + ".");
            case FAILED -> List.of(Objects.requireNonNullElse(search.refusal(), "Nothing was found."));
            case INTERRUPTED ->
                List.of("The search was interrupted: the program that ran it was stopped, or the rest of the day was"
                        + " planned from now instead. Nothing was changed. Ask for a proposal again.");
            case USED ->
                List.of(placed(search) + ". It was used: it is the timetable now, unless somebody changed it since.");
            case LEFT -> List.of(placed(search) + ". It was left; the timetable is as it was.");
        };
    }

    private static List<String> running(Search search, Instant now) {
        long left =
                search.mostSeconds() - Duration.between(search.askedAt(), now).toSeconds();
        String estimate = left > 0
                ? "It looks for at most " + left + (left == 1 ? " second" : " seconds")
                        + " more, and ends earlier when nothing can be better."
                : "It is about to end.";
        return List.of(
                search.seen() == null
                        ? "Looking for a first timetable."
                        : search.seen() + " of " + search.expected() + " people placed after "
                                + seconds(search.improvedMillis()) + "; still improving.",
                estimate);
    }

    private static String placed(Search search) {
        Found found = search.found();
        if (found == null) {
            return "Nothing was found";
        }
        long people = found.sessions().stream()
                .flatMap(session -> session.participants().stream())
                .distinct()
                .count();
        int sessions = found.sessions().size();
        if (sessions == 0) {
            return "No session could be placed; it took " + seconds(found.millis());
        }
        return (sessions == 1 ? "1 session" : sessions + " sessions") + " with "
                + (people == 1 ? "1 person" : people + " people") + ", found in " + seconds(found.millis());
    }

    private static String seconds(@Nullable Long millis) {
        return millis == null ? "0 s" : String.format(Locale.UK, "%.1f s", millis / 1000.0);
    }
}
