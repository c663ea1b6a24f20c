package uk.localityreview.access.signin;

import org.jspecify.annotations.Nullable;

/** What the set-up page sends. */
record SetUpForm(
        @Nullable String displayName,
        @Nullable String userName,
        @Nullable String password) {

    String displayNameOrNothing() {
        return displayName == null ? "" : displayName;
    }

    String userNameOrNothing() {
        return userName == null ? "" : userName;
    }

    String passwordOrNothing() {
        return password == null ? "" : password;
    }
}
