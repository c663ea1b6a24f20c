package uk.localityreview.invitation.outbox;

/** What became of an e-mail that was handed to the mail server. */
sealed interface Delivery {

    /** The mail server took it. */
    record Taken() implements Delivery {}

    /** The mail server was not there or not willing; another time it may be. */
    record NotNow(String sentence) implements Delivery {}

    /** It will never be taken as it is. */
    record Never(String sentence) implements Delivery {}
}
