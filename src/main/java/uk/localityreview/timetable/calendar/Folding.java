package uk.localityreview.timetable.calendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Folds the lines of a calendar at 75 octets of UTF-8, as RFC 5545 (3.1) asks; never within a character. */
final class Folding {

    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private Folding() {}

    /** The same text, folded anew; the library counts characters, not octets. */
    static String at75Octets(String text) {
        return text.replaceAll("\r\n[ \t]", "").lines().map(Folding::fold).collect(Collectors.joining());
    }

    private static String fold(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            String character = Character.toString(line.codePointAt(at));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.append(character);
            octets += more;
            at += character.length();
        }
        return folded.append("\r\n").toString();
    }
}
