package uk.localityreview.access.signin;

import org.jspecify.annotations.Nullable;

/** What the page of accounts sends. */
public record AccountForm(
        @Nullable String displayName,
        @Nullable String userName,
        @Nullable Boolean administrator) {

    /** The name as typed, or empty. */
    public String displayNameOrNothing() {
        return displayName == null ? "" : displayName;
    }

    /** The user name as typed, or empty. */
    public String userNameOrNothing() {
        return userName == null ? "" : userName;
    }

    /** Whether they are to look after accounts too. */
    public boolean isAdministrator() {
        return Boolean.TRUE.equals(administrator);
    }
}
