package uk.localityreview.safeguarding.contact;

import uk.localityreview.access.FormErrors;

/**
 * What the page of whom to tell shows.
 *
 * @param path the address of the review
 * @param form what was typed, or what is held
 * @param errors what is wrong with it
 */
public record ContactPage(String path, ContactForm form, FormErrors errors) {}
