package uk.localityreview.access.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.Account;
import uk.localityreview.access.FormErrors;

/**
 * What the page of accounts shows.
 *
 * @param accounts everyone
 * @param form as typed before
 * @param errors what was wrong with what was sent
 * @param invited whose link was just made, or null
 * @param link the link to pass on to them, or null
 */
public record AccountsPage(
        List<Account> accounts,
        AccountForm form,
        FormErrors errors,
        @Nullable Account invited,
        @Nullable String link) {}
