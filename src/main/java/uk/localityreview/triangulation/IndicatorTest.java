package uk.localityreview.triangulation;

import uk.localityreview.indicators.Question;

/**
 * A test of a finding: what the figures are asked, and what they would say if the finding were true.
 *
 * @param finding which finding
 * @param question what is asked
 * @param expected the direction to be expected if the finding were true
 * @param detectability whether this indicator would show it if it were true
 */
public record IndicatorTest(FindingCode finding, Question question, Expected expected, Detectability detectability) {

    /** The direction that a true finding would give the figures. */
    public enum Expected {
        HIGHER("higher"),
        LOWER("lower"),
        RISING("rising"),
        FALLING("falling"),
        SPREAD("spread"),
        CONCENTRATED("concentrated");

        private final String words;

        Expected(String words) {
            this.words = words;
        }

        /** In plain words, lower case, as files and pages write it. */
        public String words() {
            return words;
        }
    }

    /** Whether an indicator would show a thing if it were true. */
    public enum Detectability {
        YES("yes"),
        PARTLY("partly"),
        NO("no");

        private final String words;

        Detectability(String words) {
            this.words = words;
        }

        /** In plain words, lower case, as files and pages write it. */
        public String words() {
            return words;
        }
    }
}
