package uk.localityreview.review.setup.question;

import java.util.regex.Pattern;

/** Tells an office, such as the chair of a partnership, from a person's name with a title. */
public final class Offices {

    private static final Pattern PERSON = Pattern.compile(
            "(?i:\\b(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|cllr|councillor|rev|reverend))\\b\\.?\\s+\\p{Lu}.*");

    private Offices() {}

    /** Whether a text looks like the name of a person rather than an office. */
    public static boolean isLikelyAPerson(String text) {
        return PERSON.matcher(text).find() || text.contains("@");
    }

    /** Reads an office, which may be blank; a person's name is refused. */
    public static String read(Answers answers, String name) {
        String office = answers.text(name);
        if (isLikelyAPerson(office)) {
            answers.wrong(name, "Enter an office, such as Chair, community safety partnership; never a person’s name");
        }
        return office;
    }
}
