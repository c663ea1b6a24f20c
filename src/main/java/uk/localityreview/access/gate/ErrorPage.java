package uk.localityreview.access.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says when something did not work: what happened, what was kept, what to do.
 *
 * @param heading what happened, short
 * @param sentences the rest, a paragraph each
 * @param reference the number under which the log has the cause, or null
 */
public record ErrorPage(
        String heading, List<String> sentences, @Nullable String reference) {

    static ErrorPage notFound() {
        return of(
                "Page not found",
                "If you typed the address, check that it is right. If you followed a link, it may be old.",
                "A review shows only to people who have a part in it. If you should have one, ask its lead reviewer.");
    }

    static ErrorPage forbidden() {
        return of(
                "This was not accepted",
                "The page had been open for too long, or the request did not come from one of our pages. Nothing was changed.",
                "Go back, load the page again and repeat what you did. You may have to sign in first.");
    }

    static ErrorPage refused(String sentence) {
        return of("This cannot be done", sentence);
    }

    static ErrorPage misunderstood() {
        return of(
                "The request was not understood",
                "Something in it was missing or not in the right form. Nothing was changed.",
                "Go back and try again.");
    }

    static ErrorPage tooLarge() {
        return of("This is too large", "Nothing of it was kept. Send less at once.");
    }

    static ErrorPage broken(String reference) {
        return new ErrorPage(
                "Something went wrong",
                List.of(
                        "The page could not be loaded, or what you did could not be finished. It does not mean that there "
                                + "is nothing to see.",
                        "What was saved before is still there. What you have just sent was not saved: try again in a few "
                                + "minutes."),
                reference);
    }

    private static ErrorPage of(String heading, String... sentences) {
        return new ErrorPage(heading, List.of(sentences), null);
    }
}
