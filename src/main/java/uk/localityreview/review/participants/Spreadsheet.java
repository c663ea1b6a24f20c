package uk.localityreview.review.participants;

import java.util.regex.Pattern;

/**
 * Makes texts harmless to a spreadsheet that opens a CSV: what it would take for a formula gets an apostrophe before it,
 * and loses it again when it is read.
 */
final class Spreadsheet {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private Spreadsheet() {}

    static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String asTyped(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }
}
