package uk.localityreview.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What the layout needs on every page; each page's model holds one under the name {@code frame}.
 *
 * @param signedIn the display name of whoever is signed in, or null
 * @param administrator whether they look after the accounts
 * @param csrf the token that every form must send back
 * @param path the path of the page, without the query
 * @param assets where the style sheets and scripts are served, ending in a slash
 * @param version the version of the product
 * @param review the review that the page belongs to, or null
 */
public record Frame(
        @Nullable String signedIn,
        boolean administrator,
        CsrfToken csrf,
        String path,
        String assets,
        String version,
        @Nullable ReviewBanner review) {

    /**
     * The identity bar of a page that belongs to a review.
     *
     * @param id the review's id
     * @param title such as {@code Luton, 12 May 2026}
     * @param marking the protective marking
     * @param notice what every page must say of the material, or null
     */
    public record ReviewBanner(
            UUID id, String title, String marking, @Nullable String notice) {}

    /** The same frame with the identity bar of a review. */
    public Frame withReview(String title, String marking, @Nullable String notice, UUID review) {
        return new Frame(
                signedIn, administrator, csrf, path, assets, version, new ReviewBanner(review, title, marking, notice));
    }

    /** The address of a style sheet, script or picture. */
    public String asset(String name) {
        return assets + name;
    }

    /** How the title of the browser's window ends: the review, if any, and the product. */
    public String titleEnd() {
        return (review == null ? "" : " – " + review.title()) + " – Locality Review";
    }
}
