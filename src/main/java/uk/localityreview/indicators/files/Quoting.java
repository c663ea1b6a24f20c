package uk.localityreview.indicators.files;

import java.util.regex.Pattern;

/** Makes words that quote a file fit to be shown and kept. */
public final class Quoting {

    private static final int LONGEST = 500;
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\u2028\u2029]|\\p{Cf}");

    private Quoting() {}

    /** The words without signs that cannot be seen, shortened when they are very long. */
    public static String safely(String words) {
        String fitting = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        return UNFIT.matcher(fitting).replaceAll("\uFFFD");
    }
}
