package uk.localityreview.access;

/**
 * Thrown for what is not there, and for what the person may not know to be there: both get the same page. A room's own
 * exception of this kind extends it.
 */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String whatWasLookedFor) {
        super(whatWasLookedFor);
    }
}
