package uk.localityreview.access.signin;

import org.jspecify.annotations.Nullable;

/** What the page of accounts sends. */
public record AccountForm(
        @Nullable String displayName, @Nullable String userName, boolean administrator) {

    /** The name as typed, or empty. */
    public String displayNameOrNothing() {
        return displayName == null ? "" : displayName;
    }

    /** The user name as typed, or empty. */
    public String userNameOrNothing() {
        return userName == null ? "" : userName;
    }
}
