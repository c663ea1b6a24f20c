package uk.localityreview.invitation;

/**
 * Who a participant is and how they are reached.
 *
 * @param name as they want to be called, or blank
 * @param email their e-mail address, or blank
 * @param telephone their telephone number, or blank
 */
public record Contact(String name, String email, String telephone) {

    /** Nothing is known. */
    public static final Contact UNKNOWN = new Contact("", "", "");

    /** Says nothing, since whatever is printed may end in a log. */
    @Override
    public String toString() {
        return "Contact[sealed]";
    }
}
