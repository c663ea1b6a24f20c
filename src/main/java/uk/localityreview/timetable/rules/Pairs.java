package uk.localityreview.timetable.rules;

import java.util.ArrayList;
import java.util.List;
import uk.localityreview.review.Review.Reviewer;

/**
 * Who can hold sessions together: whoever is not a scribe can lead, and anybody else can write. In a team of up to four
 * every lead can be with every other; in a larger one people stay in the pairs in which the team is listed.
 *
 * @param pairs who leads, and who writes
 * @param sentence what a team too small to hold a session lacks; empty when nothing is lacking
 */
public record Pairs(List<Pair> pairs, String sentence) {

    private static final int EVERYBODY_WITH_EVERYBODY = 4;

    public Pairs {
        pairs = List.copyOf(pairs);
    }

    /** The pairs of a team. */
    public static Pairs of(List<Reviewer> team) {
        List<Reviewer> leads = team.stream().filter(Pairs::canLead).toList();
        if (team.size() < 2) {
            return new Pairs(
                    List.of(),
                    "A session needs two reviewers, one who asks and one who writes, and the team has "
                            + (team.isEmpty()
                                    ? "none."
                                    : "only " + team.getFirst().code() + "."));
        }
        if (leads.isEmpty()) {
            return new Pairs(List.of(), "Everybody in the team is a scribe, and nobody can lead a session.");
        }
        List<Pair> pairs = team.size() <= EVERYBODY_WITH_EVERYBODY ? everybody(leads, team) : fixed(leads, team);
        return new Pairs(pairs, "");
    }

    /** How many pairs of a team can hold sessions at the same time. */
    static int atOnce(List<Reviewer> team) {
        int leads = (int) team.stream().filter(Pairs::canLead).count();
        return Math.min(leads, team.size() / 2);
    }

    /** Whether somebody's part in the team lets them lead a session. */
    static boolean canLead(Reviewer reviewer) {
        return !reviewer.role().strip().equalsIgnoreCase("scribe");
    }

    private static List<Pair> everybody(List<Reviewer> leads, List<Reviewer> team) {
        List<Pair> pairs = new ArrayList<>();
        for (Reviewer lead : leads) {
            for (Reviewer other : team) {
                if (!other.equals(lead)) {
                    pairs.add(new Pair(lead.code(), other.code()));
                }
            }
        }
        return pairs;
    }

    /** The scribes go to the leads in turn; where they run out, the last of the leads write. */
    private static List<Pair> fixed(List<Reviewer> leads, List<Reviewer> team) {
        List<Reviewer> asking = new ArrayList<>(leads);
        List<Reviewer> writing =
                new ArrayList<>(team.stream().filter(one -> !canLead(one)).toList());
        while (writing.size() < asking.size() - 1) {
            writing.add(asking.removeLast());
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.min(asking.size(), writing.size()); i++) {
            pairs.add(new Pair(asking.get(i).code(), writing.get(i).code()));
        }
        return pairs;
    }
}
