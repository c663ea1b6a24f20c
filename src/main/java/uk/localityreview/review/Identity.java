package uk.localityreview.review;

/**
 * Who a participant is: it lies sealed in the vault, and no page but that of the names shows it.
 *
 * @param name as they want to be called; may be blank
 * @param email where they can be written to; may be blank
 * @param phone where they can be rung; may be blank
 */
public record Identity(String name, String email, String phone) {

    /** Nothing is known. */
    public static final Identity UNKNOWN = new Identity("", "", "");

    /** Whether nothing is known. */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** Says nothing, since whatever is printed may end in a log. */
    @Override
    public String toString() {
        return "Identity[sealed]";
    }
}
