package uk.localityreview.identifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds people's names. A first name of the list counts as it stands; a word that can mean another thing, or that no list
 * has, counts when it is written and used as a name and nothing about it speaks of a place or a body.
 */
final class Names {

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "dos", "van", "von", "der", "bin", "bint", "al", "el", "ap", "la", "le", "di", "ul", "ur");
    private static final int MOST_WORDS = 4;

    private final WordList first;
    private final WordList harmlessWords;

    Names(WordList first, WordList harmlessWords) {
        this.first = first;
        this.harmlessWords = harmlessWords;
    }

    /** Names outside of what is known or was already found. */
    List<Found> in(String text, List<Stretch> known, List<Found> already) {
        Line line = Line.of(text, known, already, harmlessWords);
        List<Found> names = new ArrayList<>();
        int next = 0;
        while (next < line.size()) {
            if (begins(line, next)) {
                int last = lastOf(line, next);
                names.add(new Found(
                        IdentifierKind.NAME,
                        line.token(next).at().start(),
                        line.token(last).at().end()));
                next = last;
            }
            next++;
        }
        return names;
    }

    private boolean begins(Line line, int i) {
        Token token = line.token(i);
        if (!token.isWord() || token.text().length() < 2 || line.isTaken(i)) {
            return false;
        }
        if (first.plain().contains(token.firstPart())) {
            return isWrittenAsAName(token) && !line.belongsToAPlace(i);
        }
        if (!token.isCapitalised()) {
            return false;
        }
        if (first.doubtful().contains(token.firstPart())) {
            return !line.speaksOfAPlace(i) && !line.speaksOfATime(i) && isUsedAsAName(line, i);
        }
        return isUnheardOf(line, i);
    }

    // A capital within a sentence says enough; one that opens a sentence says nothing.
    private static boolean isUsedAsAName(Line line, int i) {
        return !line.opensASentence(i)
                || line.token(i).isPossessive()
                || (line.isProperNoun(i) && line.actsLikeAPerson(i));
    }

    private boolean isUnheardOf(Line line, int i) {
        if (line.token(i).text().length() < 3 || line.isHarmless(i)) {
            return false;
        }
        return line.isAFamily(i)
                || (!line.speaksOfAPlace(i)
                        && !line.isListedWithPlaces(i)
                        // The tagger takes Gangs or Families for names where they open a sentence.
                        && (!line.opensASentence(i) || line.isFollowedByASurname(i))
                        && line.isProperNoun(i));
    }

    private boolean isWrittenAsAName(Token token) {
        if (token.isCapitalised()) {
            return true;
        }
        // In capitals a short word is more often an abbreviation.
        return token.isAllCapitals() ? token.text().length() > 4 : token.text().length() > 2;
    }

    private int lastOf(Line line, int begin) {
        int last = begin;
        int reach = begin + 1;
        while (reach < line.size() && reach < begin + MOST_WORDS && line.follows(reach)) {
            Token token = line.token(reach);
            if (token.isCapitalised() && !line.isTaken(reach) && !line.isHarmless(reach)) {
                last = reach;
            } else if (!PARTICLES.contains(token.folded())) {
                break;
            }
            reach++;
        }
        return last;
    }
}
