package uk.localityreview.review.participants.text;

import java.util.regex.Pattern;

/**
 * Makes texts harmless to a spreadsheet that opens a CSV: what it would take for a formula gets an apostrophe before it,
 * and loses it again when it is read.
 */
public final class Spreadsheet {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private Spreadsheet() {}

    /** A text as a cell of a CSV that is harmless. */
    public static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** A cell as somebody typed it, without the apostrophe. */
    public static String asTyped(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }
}
