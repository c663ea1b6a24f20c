package uk.localityreview.access.signin;

import org.jspecify.annotations.Nullable;
import uk.localityreview.access.Account;
import uk.localityreview.access.FormErrors;

/**
 * What the set-up page shows.
 *
 * @param action the address of the form
 * @param invited whose account waits for a password; null when the first account is made
 * @param displayName as typed before
 * @param userName as typed before
 * @param errors what was wrong with what was sent
 */
public record SetUpPage(
        String action, @Nullable Account invited, String displayName, String userName, FormErrors errors) {}
