package uk.localityreview.fieldwork.transcript;

import org.jspecify.annotations.Nullable;

/**
 * Something said, as a file has it.
 *
 * @param label whom the file says it was, often a name; empty when it does not say
 * @param at when, or null when the file does not say
 * @param text what, on one line, never blank
 */
public record Utterance(String label, @Nullable Moment at, String text) {}
