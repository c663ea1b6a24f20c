package uk.localityreview.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Names that no list has, as most names of a day may be. */
class NamesTests {

    private static final Pattern NAME = Pattern.compile("\\[name\\|([^]]*)]");
    private static final Pattern MARK = Pattern.compile("\\[[a-z -]+\\|([^]]*)]");

    @Test
    void findsSixOfTenNamesWithoutAnyListOfThem() throws IOException {
        Names unlisted = new Names(WordList.empty(), WordList.read("not-names.txt"));
        long there = 0;
        long found = 0;
        for (String line : invented()) {
            String text = MARK.matcher(line).replaceAll("$1");
            List<Identifier> flags = Identifiers.found(text, Known.none(), unlisted);
            List<String> names =
                    NAME.matcher(line).results().map(mark -> mark.group(1)).toList();
            there += names.size();
            found += names.stream()
                    .filter(name -> flags.stream()
                            .anyMatch(flag -> flag.kind() == IdentifierKind.NAME && name.contains(flag.text())))
                    .count();
        }

        assertThat(found).as("of %d", there).isGreaterThanOrEqualTo(there * 6 / 10);
    }

    @Test
    void listsNoWordTwiceInTwoSenses() {
        WordList first = WordList.read("first-names.txt");
        WordList harmless = WordList.read("not-names.txt");

        assertThat(first.plain()).hasSizeGreaterThan(2_000).doesNotContainAnyElementsOf(harmless.plain());
        assertThat(first.plain()).allMatch(word -> word.equals(WordList.folded(word)));
    }

    private static List<String> invented() throws IOException {
        try (var file =
                Objects.requireNonNull(NamesTests.class.getResourceAsStream("/identifiers/invented-lines.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
