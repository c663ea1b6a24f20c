package uk.localityreview.access.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: the page that was asked for, if it is one of ours. */
final class WayBack {

    private static final Pattern OWN_PATH = Pattern.compile("/(?!/)[A-Za-z0-9/_.~-]*");

    private WayBack() {}

    static String to(@Nullable String asked) {
        return asked != null && OWN_PATH.matcher(asked).matches() ? asked : "/";
    }
}
