package uk.localityreview.review.setup.question;

import java.util.LinkedHashMap;
import java.util.Map;

/** The protective markings of the Government Security Classifications that can be held here. */
public final class Markings {

    private static final String HIGHER = "HIGHER";

    private Markings() {}

    /** What can be chosen; what is higher is there to be refused in words. */
    public static Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("OFFICIAL-SENSITIVE", "OFFICIAL-SENSITIVE, for need to know only");
        options.put("OFFICIAL", "OFFICIAL");
        options.put(HIGHER, "SECRET or higher");
        return options;
    }

    /** Reads the marking; one that is higher is refused. */
    public static String read(Answers answers) {
        String marking = answers.oneOf("marking", options(), "Select the protective marking");
        if (marking.equals(HIGHER)) {
            answers.wrong(
                    "marking",
                    "Material marked SECRET or higher must not be held here. Select OFFICIAL or OFFICIAL-SENSITIVE, or "
                            + "do not open the review");
        }
        return marking;
    }
}
