package uk.localityreview.triangulation;

import java.util.List;

/**
 * How far a finding can be relied on, informed by GRADE-CERQual (Lewin and others 2018): it starts high and goes down with
 * a reason for each of four components.
 *
 * @param level high, moderate, low or very low
 * @param reasons one for each component, in the order of {@link Component}
 */
public record Confidence(Level level, List<Reason> reasons) {

    public Confidence {
        reasons = List.copyOf(reasons);
    }

    /** Why one component lowers confidence, or does not: a whole sentence. */
    public record Reason(Component component, Concern concern, String sentence) {}

    /** The four levels. */
    public enum Level {
        HIGH("high"),
        MODERATE("moderate"),
        LOW("low"),
        VERY_LOW("very low");

        private final String words;

        Level(String words) {
            this.words = words;
        }

        /** In plain words, lower case, as files and pages write it. */
        public String words() {
            return words;
        }
    }

    /** The four components: how the evidence came about, whether it pulls one way, how much of it there is, and how near it is to the question. */
    public enum Component {
        METHOD("method"),
        COHERENCE("coherence"),
        ADEQUACY("adequacy"),
        RELEVANCE("relevance");

        private final String words;

        Component(String words) {
            this.words = words;
        }

        /** In plain words, lower case, as files and pages write it. */
        public String words() {
            return words;
        }
    }

    /** How much a component worries. */
    public enum Concern {
        NONE("no concern"),
        MINOR("minor concern"),
        MODERATE("moderate concern"),
        SERIOUS("serious concern");

        private final String words;

        Concern(String words) {
            this.words = words;
        }

        /** In plain words, lower case, as files and pages write it. */
        public String words() {
            return words;
        }
    }
}
