package uk.localityreview.identifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number or a mark of a text.
 *
 * @param text as it stands, without a possessive ending
 * @param folded as word lists have it
 * @param at where, without the possessive ending
 * @param after where the next token may begin
 */
record Token(String text, String folded, Stretch at, int after) {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*|\\d+|\\S");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String core = POSSESSIVE.matcher(matcher.group()).replaceFirst("");
            int end = matcher.start() + core.length();
            tokens.add(new Token(core, WordList.folded(core), new Stretch(matcher.start(), end), matcher.end()));
        }
        return tokens;
    }

    boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    /** Begins with a capital and goes on in small letters. */
    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0)) && text.chars().anyMatch(Character::isLowerCase);
    }

    boolean isAllCapitals() {
        return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase) && isWord();
    }

    boolean isPossessive() {
        return after > at.end();
    }

    /** The piece before a hyphen, or the whole. */
    String firstPart() {
        int hyphen = folded.indexOf('-');
        return hyphen < 0 ? folded : folded.substring(0, hyphen);
    }
}
