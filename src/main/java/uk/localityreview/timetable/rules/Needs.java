package uk.localityreview.timetable.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.NeedsRead;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;

/**
 * What of somebody's needs, written freely, a plan can respect, and what it cannot.
 *
 * @param asked what was understood, in the order in which it was written
 * @param notUnderstood the rest, word for word
 */
public record Needs(Set<Need> asked, List<String> notUnderstood) {

    private static final Pattern NOT_WITH = Pattern.compile(
            "(?:not|never)(?: to be seen)?(?: together)? with (.+)|(?:not|never) to meet (.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH =
            Pattern.compile("(?:to be seen |only |together )?with (.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAY_MEET = Pattern.compile("may meet (.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHIFT = Pattern.compile(
            "(?:end of |after )?(?:an? )?(?:(?:night|early|late)[- ])?shift(?: work(?:er)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VIDEO = Pattern.compile("(?:by )?video(?: call)?(?: only)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUP =
            Pattern.compile("may (?:join|be in) a (?:focus )?group", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_COMING = Pattern.compile(
            "cancelled(?: on the day)?|post vacant|not coming|cannot come|withdrawn", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEVERAL = Pattern.compile(" and | or |, *|/");

    public Needs {
        asked = Collections.unmodifiableSet(new LinkedHashSet<>(asked));
        notUnderstood = List.copyOf(notUnderstood);
    }

    /** One thing that a plan can respect. */
    public sealed interface Need {

        /** What the plan makes of it, in words. */
        String words();
    }

    /** To be seen only together with somebody. */
    public record With(ParticipantCode other) implements Need {
        @Override
        public String words() {
            return "is seen only together with " + other;
        }
    }

    /** Never to be in a session with somebody, or with anybody of an agency or a sector. */
    public record NotWith(String whom) implements Need {
        @Override
        public String words() {
            return "is never in a session with " + whom;
        }
    }

    /** May be in a session with somebody, an agency or a sector that the rules would keep apart. */
    public record MayMeet(String whom) implements Need {
        @Override
        public String words() {
            return "may be in a session with " + whom;
        }
    }

    /** Needs nothing but a plain word: a need without an object. */
    public enum Plain implements Need {
        SHIFT_WORKER("works shifts and is seen as soon as they can come"),
        VIDEO_ONLY("takes part by video call, so not in a focus group"),
        MAY_JOIN_A_GROUP("may join a focus group"),
        NOT_COMING("does not come");

        private final String words;

        Plain(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** Reads needs as they are written: parts divided by semicolons, commas or lines. */
    public static Needs of(String text) {
        Set<Need> asked = new LinkedHashSet<>();
        List<String> rest = new ArrayList<>();
        String before = "";
        for (String part : text.split("[;,\\n]")) {
            String said = part.strip().replaceAll("\\.$", "");
            if (said.isEmpty()) {
                continue;
            }
            // "not with P12, P13" says the same of both
            String whole = said.matches("P\\d{1,4}") && !before.isEmpty() ? before + said : said;
            List<Need> needs = read(whole);
            if (needs.isEmpty()) {
                rest.add(said);
            } else {
                before = whole.replaceFirst("(?i)^(.*\\b(?:with|meet) ).*$", "$1");
                asked.addAll(needs);
            }
        }
        return new Needs(asked, rest);
    }

    private static List<Need> read(String said) {
        if (SHIFT.matcher(said).matches()) {
            return List.of(Plain.SHIFT_WORKER);
        }
        if (VIDEO.matcher(said).matches()) {
            return List.of(Plain.VIDEO_ONLY);
        }
        if (GROUP.matcher(said).matches()) {
            return List.of(Plain.MAY_JOIN_A_GROUP);
        }
        if (NOT_COMING.matcher(said).matches()) {
            return List.of(Plain.NOT_COMING);
        }
        return company(said);
    }

    private static List<Need> company(String said) {
        Matcher mayMeet = MAY_MEET.matcher(said);
        if (mayMeet.matches()) {
            return each(mayMeet.group(1)).<Need>map(MayMeet::new).toList();
        }
        Matcher notWith = NOT_WITH.matcher(said);
        if (notWith.matches()) {
            String whom = notWith.group(1) == null ? notWith.group(2) : notWith.group(1);
            return each(whom).<Need>map(NotWith::new).toList();
        }
        Matcher with = WITH.matcher(said);
        if (with.matches() && each(with.group(1)).allMatch(other -> other.matches("P\\d{1,4}"))) {
            return each(with.group(1))
                    .<Need>map(other -> new With(new ParticipantCode(other)))
                    .toList();
        }
        return List.of();
    }

    private static Stream<String> each(String several) {
        return SEVERAL.splitAsStream(several)
                .map(one -> one.strip().replaceFirst("^(?:the|any) ", ""))
                .filter(one -> !one.isEmpty());
    }

    /** What was understood, in words, each as the end of a sentence that starts with the person. */
    public List<String> understood() {
        return asked.stream().map(Need::words).toList();
    }

    /** Whether this was asked. */
    public boolean has(Need need) {
        return asked.contains(need);
    }

    /** With whom they are to be seen. */
    public List<ParticipantCode> with() {
        return asked.stream()
                .filter(With.class::isInstance)
                .map(need -> ((With) need).other())
                .toList();
    }

    /** Whether somebody of a sector is among those never to be met; in the words that were used, or null. */
    @Nullable
    String refuses(Participant other, String sector) {
        return asked.stream()
                .filter(need -> need instanceof NotWith not && means(not.whom(), other, sector))
                .map(need -> ((NotWith) need).whom())
                .findFirst()
                .orElse(null);
    }

    /** Whether they said that they may meet somebody of a sector. */
    boolean accepts(Participant other, String sector) {
        return with().contains(other.code())
                || asked.stream().anyMatch(need -> need instanceof MayMeet may && means(may.whom(), other, sector));
    }

    private static boolean means(String whom, Participant other, String sector) {
        return whom.equals(other.code().value())
                || whom.equals(other.agency().value())
                || whom.equalsIgnoreCase(sector)
                || whom.equalsIgnoreCase(other.category().words())
                || whom.equalsIgnoreCase(other.category().words() + "s");
    }

    /** What a plan of a review makes of somebody's needs; whoever is named and not in the review counts as not understood. */
    public static NeedsRead read(Participant person, Review review) {
        Needs needs = of(person.needs());
        List<String> understood = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Need need : needs.asked) {
            String whom = named(need);
            if (whom.isEmpty() || isKnown(whom, review)) {
                understood.add(need.words());
            } else {
                left.add(need.words() + " (nobody in this review is called so)");
            }
        }
        left.addAll(needs.notUnderstood);
        return new NeedsRead(person.code(), understood, left);
    }

    /** What of the needs of those who take part is left to people, by person. */
    public static List<NeedsRead> leftToPeople(Review review) {
        return review.participants().stream()
                .map(person -> read(person, review))
                .filter(read -> !read.leftToPeople().isEmpty())
                .toList();
    }

    /** The people, agencies and sectors that are named here and not in the review, each in a sentence. */
    public List<String> unknownIn(Review review) {
        return asked.stream()
                .map(Needs::named)
                .filter(whom -> !whom.isEmpty() && !isKnown(whom, review))
                .map(whom -> "Nobody in this review is called \"" + whom + "\": no person, agency or sector.")
                .toList();
    }

    private static String named(Need need) {
        return switch (need) {
            case With with -> with.other().value();
            case NotWith not -> not.whom();
            case MayMeet may -> may.whom();
            case Plain plain -> "";
        };
    }

    private static boolean isKnown(String whom, Review review) {
        return review.participants().stream()
                .anyMatch(person -> means(
                        whom,
                        person,
                        review.agency(person.agency())
                                .map(agency -> agency.sector())
                                .orElse("")));
    }
}
