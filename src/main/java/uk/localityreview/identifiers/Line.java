package uk.localityreview.identifiers;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text as its names are looked for: what stands before and after each word, and what is already accounted for. */
final class Line {

    private static final Set<String> OPENING =
            Set.of(".", "!", "?", ":", ";", "\"", "“", "‘", "'", "~", "*", "(", "–", "—", "-", "/", "•");
    private static final Set<String> TO_A_PLACE = Set.of(
            "in", "at", "near", "around", "round", "towards", "via", "across", "outside", "inside", "over", "into");
    private static final Set<String> TO_A_BODY = Set.of(
            "st",
            "saint",
            "hmp",
            "yoi",
            "hmyoi",
            "operation",
            "op",
            "project",
            "group",
            "gang",
            "the",
            "a",
            "an",
            "our");
    private static final Set<String> PLACES_AND_BODIES = Set.of(
            "park",
            "farm",
            "road",
            "street",
            "estate",
            "station",
            "school",
            "academy",
            "hospital",
            "primary",
            "secondary",
            "centre",
            "mosque",
            "church",
            "college",
            "fc",
            "ward",
            "square",
            "gardens",
            "avenue",
            "court",
            "crescent",
            "town",
            "team",
            "unit",
            "clinic",
            "foundation",
            "trust",
            "project",
            "house",
            "surgery",
            "library",
            "club",
            "tower",
            "university",
            "prison",
            "panel",
            "act",
            "order",
            "law",
            "hub",
            "service",
            "services",
            "scheme",
            "line",
            "lines",
            "point",
            "programme",
            "network",
            "partnership",
            "board",
            "forum",
            "alliance",
            "association",
            "council",
            "agency",
            "group",
            "parade",
            "market",
            "airport",
            "lane",
            "close",
            "drive",
            "nick",
            "high",
            "interchange",
            "cross",
            "bridge",
            "common",
            "arndale",
            "mall",
            "gang",
            "crew",
            "boys",
            "block",
            "flats");
    private static final Set<String> TIMES = Set.of(
            "in", "last", "since", "by", "until", "till", "every", "early", "late", "mid", "of", "this", "next",
            "from");
    private static final Set<String> DEEDS = Set.of(
            "said", "says", "told", "tells", "rang", "rings", "was", "is", "has", "had", "came", "comes", "went",
            "goes", "lives", "wants", "wanted", "thinks", "knows", "got", "gets", "asked", "asks", "and", "from",
            "texted", "gave", "took", "who", "moved", "did", "does", "never", "works", "would", "will", "could", "can",
            "might", "runs", "left", "started", "saw", "sees");
    private static final Set<String> FAMILY = Set.of(
            "family", "brothers", "twins", "sisters", "cousins", "siblings", "household", "kids", "children", "lads");
    private static final Pattern PEOPLES = Pattern.compile(".*(?:ians?|ish|ese|ers)");
    private static final Pattern PLACE_ENDING = Pattern.compile(
            ".{2,}(?:ton|ham|ford|bury|field|worth|stead|pool|mouth|wick|shire|chester|minster|borough|burgh|thorpe)");

    private final List<Token> tokens;
    private final List<Stretch> known;
    private final List<Found> already;
    private final WordList harmless;
    private boolean @Nullable [] properNouns;

    private Line(List<Token> tokens, List<Stretch> known, List<Found> already, WordList harmless) {
        this.tokens = tokens;
        this.known = known;
        this.already = already;
        this.harmless = harmless;
    }

    static Line of(String text, List<Stretch> known, List<Found> already, WordList harmless) {
        return new Line(Token.of(text), known, already, harmless);
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    private String before(int i) {
        return i == 0 ? "" : token(i - 1).folded();
    }

    private String after(int i) {
        return i + 1 < size() ? token(i + 1).folded() : "";
    }

    private boolean isWordOfAPlace(int i) {
        return i >= 0 && i < size() && PLACES_AND_BODIES.contains(token(i).folded());
    }

    /** Known to the review, or part of what was found before. */
    boolean isTaken(int i) {
        Stretch at = token(i).at();
        return at.liesIn(known) || already.stream().anyMatch(found -> found.at().overlaps(at));
    }

    /** A word that tells who nobody is, though it has a capital. */
    boolean isHarmless(int i) {
        return harmless.plain().contains(token(i).folded())
                || PEOPLES.matcher(token(i).folded()).matches();
    }

    /** Right behind the word before, with nothing but a gap between. */
    boolean follows(int i) {
        return token(i).isWord()
                && token(i).at().start() - token(i - 1).at().end() == 1
                && !token(i - 1).isPossessive();
    }

    boolean opensASentence(int i) {
        return i == 0 || OPENING.contains(token(i - 1).text());
    }

    /** Stands in the name of a place or a body, such as Victoria Park or St Ann's. */
    boolean belongsToAPlace(int i) {
        int last = i;
        while (last + 1 < size()
                && token(last + 1).isCapitalised()
                && token(last + 1).at().start() - token(last).after() == 1) {
            last++;
        }
        return isWordOfAPlace(last)
                || (isWordOfAPlace(last + 1)
                        && token(i).isCapitalised()
                        && token(last + 1).folded().equals("law"))
                || Set.of("st", "saint", "hmp", "yoi", "hmyoi", "operation", "op")
                        .contains(before(i));
    }

    /** As {@link #belongsToAPlace}, or the words around it lead to a place or a body. */
    boolean speaksOfAPlace(int i) {
        return belongsToAPlace(i)
                || TO_A_PLACE.contains(before(i))
                || TO_A_BODY.contains(before(i))
                || isWordOfAPlace(i + 1)
                || isWordOfAPlace(i)
                || (i > 0 && token(i - 1).isCapitalised() && isTaken(i - 1))
                || PLACE_ENDING.matcher(token(i).folded()).matches();
    }

    /** Beside a place in a list, such as in "Marsh Farm, Lewsey, Bury Park". */
    boolean isListedWithPlaces(int i) {
        return (before(i).equals(",") && i > 1 && (isTaken(i - 2) || isWordOfAPlace(i - 2) || isHarmless(i - 2)))
                || (after(i).equals(",") && i + 2 < size() && (isTaken(i + 2) || isWordOfAPlace(i + 3)));
    }

    /** Such as in "the Delaney family". */
    boolean isAFamily(int i) {
        return before(i).equals("the") && FAMILY.contains(after(i));
    }

    boolean speaksOfATime(int i) {
        return harmless.plain().contains(token(i).folded())
                && (TIMES.contains(before(i)) || token(i).isPossessive() || after(i).matches("\\d+"));
    }

    boolean isFollowedByASurname(int i) {
        return i + 1 < size()
                && follows(i + 1)
                && token(i + 1).isCapitalised()
                && !isTaken(i + 1)
                && !isHarmless(i + 1)
                && isProperNoun(i + 1);
    }

    boolean actsLikeAPerson(int i) {
        return token(i).isPossessive() || DEEDS.contains(after(i)) || isFollowedByASurname(i);
    }

    boolean isProperNoun(int i) {
        if (properNouns == null) {
            properNouns =
                    PartsOfSpeech.properNouns(tokens.stream().map(Token::text).toList());
        }
        return properNouns[i];
    }
}
