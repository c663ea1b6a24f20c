package uk.localityreview.access;

import java.util.Optional;

/** The style sheets and scripts as they are served, for who must list them: what a page needs to open without a network. */
public interface ServedAssets {

    /** The path that all of them are served under; it changes with their content and ends in a slash. */
    String folder();

    /** The text of one by its path within the folder; none when there is none of that name. */
    Optional<String> text(String name);
}
