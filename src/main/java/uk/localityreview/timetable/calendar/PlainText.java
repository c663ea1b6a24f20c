package uk.localityreview.timetable.calendar;

/** Text without control characters: what somebody typed cannot become a line of its own in a calendar. */
final class PlainText {

    private PlainText() {}

    /** The same text with one kind of line end, and a space for every other control character or half a character. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder();
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(codePoint -> {
            boolean keep = codePoint == '\n' || !isNoText(codePoint);
            plain.appendCodePoint(keep ? codePoint : ' ');
        });
        return plain.toString().strip();
    }

    private static boolean isNoText(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }
}
