package uk.localityreview.indicators.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a published table: numbers, and the signs that stand for none. */
class CellTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "141 | 141",
                "0 | 0",
                "-2.5 | -2.5",
                "8.4430000000000005E-2 | 0.08443",
                "1,234 | 1234",
                "213,052 | 213052",
                "1,234.5 | 1234.5"
            })
    void readsNumbers(String text, double value) {
        assertThat(Cell.parse(text)).isEqualTo(Cell.of(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c | SUPPRESSED",
                "[c] | SUPPRESSED",
                "<5 | SUPPRESSED",
                "x | NOT_AVAILABLE",
                "z | NOT_APPLICABLE",
                "k | ROUNDS_TO_NOUGHT",
                "low | ROUNDS_TO_NOUGHT",
                "u | UNRELIABLE",
                "- | MISSING",
                "'' | MISSING",
                "NaN | MISSING"
            })
    void keepsASymbolAsASymbolAndNeverAsNought(String text, Symbol symbol) {
        assertThat(Cell.parse(text)).isEqualTo(Cell.of(symbol));
        assertThat(Cell.parse(text).isNumber()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e309", "1.234,5", "(12)", "5%", "12,34", "about 5", "1e"})
    void takesWhatItCannotReadForUnreadable(String text) {
        assertThat(Cell.parse(text).isUnreadable()).isTrue();
    }

    @Test
    void hasNoValueWhereThereIsASymbol() {
        assertThat(Cell.parse("c").value()).isNaN();
    }
}
