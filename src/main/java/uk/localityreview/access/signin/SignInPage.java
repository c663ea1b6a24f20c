package uk.localityreview.access.signin;

import org.jspecify.annotations.Nullable;
import uk.localityreview.access.FormErrors;

/**
 * What the sign-in page shows.
 *
 * @param userName as typed before
 * @param to the page to go to afterwards, or null
 * @param signedOut whether somebody has just signed out
 * @param errors what was wrong with the last attempt
 */
public record SignInPage(String userName, @Nullable String to, boolean signedOut, FormErrors errors) {}
