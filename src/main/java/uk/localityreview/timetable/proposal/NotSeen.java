package uk.localityreview.timetable.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names together, in one sentence, everybody who is not seen for the same reason. */
final class NotSeen {

    private static final Pattern ONE = Pattern.compile("(P\\d+) is not seen: (.+)");

    private NotSeen() {}

    /** The sentences, one a reason, in the order in which the reasons come; any other sentence as it is. */
    static List<String> together(List<String> sentences) {
        Map<String, List<String>> by = new LinkedHashMap<>();
        for (String sentence : sentences) {
            Matcher one = ONE.matcher(sentence);
            boolean somebody = one.matches();
            List<String> who = by.computeIfAbsent(somebody ? one.group(2) : sentence, reason -> new ArrayList<>());
            if (somebody) {
                who.add(one.group(1));
            }
        }
        List<String> together = new ArrayList<>();
        by.forEach((reason, who) -> together.add(sentence(who, reason)));
        return together;
    }

    private static String sentence(List<String> who, String reason) {
        return switch (who.size()) {
            case 0 -> reason;
            case 1 -> who.getFirst() + " is not seen: " + reason;
            default ->
                String.join(", ", who.subList(0, who.size() - 1)) + " and " + who.getLast() + " are not seen: "
                        + reason;
        };
    }
}
