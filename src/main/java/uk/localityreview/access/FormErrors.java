package uk.localityreview.access;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form that somebody sent, in the order of its fields.
 *
 * @param all each error with the field it belongs to
 */
public record FormErrors(List<FieldError> all) {

    public FormErrors {
        all = List.copyOf(all);
    }

    /**
     * One thing that is wrong.
     *
     * @param field the name and id of the field, or empty for the form as a whole
     * @param sentence what to do, as GOV.UK words it: "Enter a user name"
     */
    public record FieldError(String field, String sentence) {}

    /** Nothing is wrong. */
    public static FormErrors none() {
        return new FormErrors(List.of());
    }

    /** These errors and one more. */
    public FormErrors with(String field, String sentence) {
        List<FieldError> more = new ArrayList<>(all);
        more.add(new FieldError(field, sentence));
        return new FormErrors(more);
    }

    /** The sentence to show beside a field, or null. */
    public @Nullable String of(String field) {
        return all.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::sentence)
                .findFirst()
                .orElse(null);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
