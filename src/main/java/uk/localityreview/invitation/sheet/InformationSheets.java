package uk.localityreview.invitation.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import uk.localityreview.invitation.Letterhead;
import uk.localityreview.invitation.sheet.InformationSheet.Section;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Review;

/** The information sheets in force, one for each category of participant. */
public final class InformationSheets {

    private static final String FILE = "/invitation/sheets-1.yaml";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private InformationSheets() {}

    /** The sheet for a category, filled in for a review. */
    public static InformationSheet of(Category category, Review review, Letterhead letterhead) {
        Map<String, String> words = Map.of(
                "locality", review.locality().name(),
                "day", review.day(),
                "venue", letterhead.venue(),
                "contact", letterhead.contact(),
                "safeguarding", letterhead.safeguarding(),
                "complaints", letterhead.complaints(),
                "withdrawUntil", DAY.format(letterhead.withdrawUntil()));
        Map<?, ?> sheet = map(map(Standard.FILE_READ.get("sheets")).get(category.name()));
        return new InformationSheet(
                version(),
                filledIn(sheet.get("agree"), words),
                texts(sheet.get("brief"), words),
                list(sheet.get("sections")).stream()
                        .map(section -> section(map(section), words))
                        .toList());
    }

    /** The version of the sheets in force. */
    public static String version() {
        return String.valueOf(Standard.FILE_READ.get("version"));
    }

    private static Section section(Map<?, ?> section, Map<String, String> words) {
        return new Section(filledIn(section.get("heading"), words), texts(section.get("text"), words));
    }

    private static List<String> texts(@Nullable Object texts, Map<String, String> words) {
        return list(texts).stream().map(text -> filledIn(text, words)).toList();
    }

    // One pass over the text: what somebody typed into a letterhead is never itself filled in.
    private static String filledIn(@Nullable Object text, Map<String, String> words) {
        StringBuilder filled = new StringBuilder();
        for (String part : String.valueOf(text).split("(?=\\{)|(?<=})")) {
            String word =
                    part.startsWith("{") && part.endsWith("}") ? words.get(part.substring(1, part.length() - 1)) : null;
            filled.append(word == null ? part : word);
        }
        return filled.toString();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) Objects.requireNonNull(value);
    }

    /** Read on first use, not at start. */
    private static final class Standard {

        private static final Map<?, ?> FILE_READ = read();

        private static Map<?, ?> read() {
            try (InputStream file = Objects.requireNonNull(InformationSheets.class.getResourceAsStream(FILE))) {
                return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
