package uk.localityreview.fieldwork.attachment;

/** The two kinds of picture that are taken. */
public enum PhotoKind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png");

    private final String mediaType;
    private final String ending;

    PhotoKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** As a browser is told. */
    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends. */
    public String ending() {
        return ending;
    }
}
