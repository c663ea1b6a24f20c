package uk.localityreview.timetable.board;

import java.util.List;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;
import uk.localityreview.timetable.rules.Clash;

/**
 * What the page shows that asks whether to break rules on purpose.
 *
 * @param action where the change is sent again
 * @param fields everything that was sent, to be sent again with the reason
 * @param clashes the rules that would be broken
 * @param back where one goes who leaves it
 * @param because the reason as it was typed
 * @param error what is wrong with the reason, or null
 */
public record KeepAnywayPage(
        String action,
        List<Entry<String, String>> fields,
        List<Clash> clashes,
        String back,
        String because,
        @Nullable String error) {

    public KeepAnywayPage {
        fields = List.copyOf(fields);
        clashes = List.copyOf(clashes);
    }
}
