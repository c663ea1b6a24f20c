package uk.localityreview.access.signin;

import org.jspecify.annotations.Nullable;

/** What the sign-in page sends. */
record SignInForm(
        @Nullable String userName,
        @Nullable String password,
        @Nullable String to) {

    String userNameOrNothing() {
        return userName == null ? "" : userName;
    }

    String passwordOrNothing() {
        return password == null ? "" : password;
    }
}
