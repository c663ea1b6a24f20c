package uk.localityreview.triangulation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.localityreview.evidence.Coding;
import uk.localityreview.review.ThemeCode;

/**
 * How the day left a theme.
 *
 * @param theme which theme
 * @param sessions in how many sessions a passage was coded to it; a reviewer's own lines do not count
 * @param state explored, asked in vain, or not explored
 */
public record Challenge(ThemeCode theme, int sessions, State state) {

    private static final int TWELVE = 12;

    /** How the day left each of the twelve challenges, and each emergent theme that was coded or asked, in order. */
    static List<Challenge> of(DayAsHeld day, List<Coding> codings) {
        List<Coding> heard = codings.stream()
                .filter(coding -> day.line(coding.session(), coding.line())
                        .filter(DayAsHeld::isEvidence)
                        .isPresent())
                .toList();
        return themes(day, heard).map(theme -> of(theme, day, heard)).toList();
    }

    private static Challenge of(ThemeCode theme, DayAsHeld day, List<Coding> heard) {
        int sessions = (int) heard.stream()
                .filter(coding -> coding.themes().contains(theme))
                .map(Coding::session)
                .distinct()
                .count();
        if (sessions > 0) {
            return new Challenge(theme, sessions, State.EXPLORED);
        }
        return new Challenge(theme, 0, day.themesAsked().contains(theme) ? State.ASKED_IN_VAIN : State.NOT_EXPLORED);
    }

    private static Stream<ThemeCode> themes(DayAsHeld day, List<Coding> heard) {
        Stream<ThemeCode> twelve = IntStream.rangeClosed(1, TWELVE).mapToObj(number -> new ThemeCode("B" + number));
        Stream<ThemeCode> coded = heard.stream().flatMap(coding -> coding.themes().stream());
        return Stream.of(twelve, coded, day.themesAsked().stream())
                .flatMap(themes -> themes)
                .distinct()
                .sorted();
    }

    /** How the day left a challenge. */
    public enum State {
        EXPLORED("explored"),
        ASKED_IN_VAIN("asked, nobody could speak to it"),
        NOT_EXPLORED("not explored");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** In plain words, lower case, as files and pages write it. */
        public String words() {
            return words;
        }
    }
}
