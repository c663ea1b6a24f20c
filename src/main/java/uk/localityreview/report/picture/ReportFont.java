package uk.localityreview.report.picture;

import java.io.InputStream;

/** The fonts that come with the product, so that a report looks the same on a machine that has none. */
public enum ReportFont {
    REGULAR("Liberation Sans", 400, false, "/liberation/LiberationSans-Regular.ttf"),
    BOLD("Liberation Sans", 700, false, "/liberation/LiberationSans-Bold.ttf"),
    ITALIC("Liberation Sans", 400, true, "/liberation/LiberationSans-Italic.ttf"),
    WIDE("DejaVu Sans", 400, false, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"),
    WIDE_BOLD("DejaVu Sans", 700, false, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf");

    private final String family;
    private final int weight;
    private final boolean italic;
    private final String resource;

    ReportFont(String family, int weight, boolean italic, String resource) {
        this.family = family;
        this.weight = weight;
        this.italic = italic;
        this.resource = resource;
    }

    public String family() {
        return family;
    }

    /** As CSS counts it, 400 or 700. */
    public int weight() {
        return weight;
    }

    public boolean isItalic() {
        return italic;
    }

    /** The TrueType file; the caller closes it. */
    public InputStream open() {
        InputStream bytes = ReportFont.class.getResourceAsStream(resource);
        if (bytes == null) {
            throw new IllegalStateException("The font " + resource + " is missing from the product");
        }
        return bytes;
    }
}
