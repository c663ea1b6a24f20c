package uk.localityreview.report.picture;

/** What a drawing is drawn on. Lengths are in pixels of 1/96 inch, from the top left. */
public interface Canvas {

    void line(double x1, double y1, double x2, double y2, Ink ink, double width);

    void dot(double x, double y, double radius, Ink ink);

    /** A diamond, hollow so that it is told from a dot without its colour. */
    void diamond(double x, double y, double radius, Ink ink);

    void box(double x, double y, double width, double height, Ink fill, Ink outline);

    /** A line of text; {@code y} is its base line. */
    void text(double x, double y, double size, Align align, boolean bold, String text);

    /** Where a text stands to the given point. */
    enum Align {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String anchor;

        Align(String anchor) {
            this.anchor = anchor;
        }

        String anchor() {
            return anchor;
        }

        double shift(double width) {
            return switch (this) {
                case START -> 0;
                case MIDDLE -> -width / 2;
                case END -> -width;
            };
        }
    }

    /** The few colours; each pair that touches keeps a contrast of 3 to 1, and none carries a meaning alone. */
    enum Ink {
        BLACK(0x0b0c0c),
        GREY(0x6f777b),
        PALE(0xe5e8ea),
        WHITE(0xffffff),
        BLUE(0x1d70b8),
        ORANGE(0xb8460e),
        PURPLE(0x54319f);

        private final int rgb;

        Ink(int rgb) {
            this.rgb = rgb;
        }

        int rgb() {
            return rgb;
        }

        String hex() {
            return String.format("#%06x", rgb);
        }
    }
}
