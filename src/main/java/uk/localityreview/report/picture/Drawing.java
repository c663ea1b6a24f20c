package uk.localityreview.report.picture;

/** A picture that is drawn once and shown in every form of the report. */
public interface Drawing {

    /** A name for it, unique in the document. */
    String id();

    /** What it is, in a few words. */
    String title();

    /** What it shows, in at most two sentences: the text alternative. */
    String description();

    int width();

    int height();

    void draw(Canvas canvas);

    /** The picture for a page, with title and description for those who cannot see it. */
    default String svg() {
        return SvgCanvas.svg(this);
    }
}
