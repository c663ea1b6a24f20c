package uk.localityreview.review.setup.question;

import static uk.localityreview.review.setup.question.Question.shortText;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.localityreview.shared.AreaCode;
import uk.localityreview.shared.AreaLevel;

/** The questions for the codes of an area, by the Government Statistical Service, and the reading of their answers. */
public final class AreaCodes {

    private static final String AUTHORITY = "localAuthority";
    private static final String PARTNERSHIP = "partnership";
    private static final String FORCE = "force";

    private AreaCodes() {}

    /** The codes of a council, and of the partnership and the police force that it belongs to, where they are known. */
    public record Codes(
            AreaCode authority,
            @Nullable AreaCode partnership,
            @Nullable AreaCode force) {}

    /** The questions, answered with what is on record; blank without. */
    public static List<Question> questions(@Nullable Codes codes) {
        return List.of(
                shortText(
                        AUTHORITY,
                        "Code of the council",
                        "Nine characters, such as E06000032 for Luton",
                        codes == null ? "" : codes.authority().value()),
                shortText(
                        PARTNERSHIP,
                        "Code of the community safety partnership (optional)",
                        "Such as E22000010",
                        codes == null ? "" : valueOf(codes.partnership())),
                shortText(
                        FORCE,
                        "Code of the police force area (optional)",
                        "Such as E23000026 for Bedfordshire",
                        codes == null ? "" : valueOf(codes.force())));
    }

    /** The codes that were answered; none when something is wrong with them, which the answers then say. */
    public static Optional<Codes> read(Answers answers) {
        AreaCode authority =
                code(answers, AUTHORITY, "the council", List.of(AreaLevel.LOCAL_AUTHORITY, AreaLevel.COUNTY));
        if (answers.text(AUTHORITY).isEmpty()) {
            answers.wrong(AUTHORITY, "Enter the code of the council");
        }
        AreaCode partnership = code(
                answers,
                PARTNERSHIP,
                "the community safety partnership",
                List.of(AreaLevel.COMMUNITY_SAFETY_PARTNERSHIP));
        AreaCode force = code(answers, FORCE, "the police force area", List.of(AreaLevel.POLICE_FORCE_AREA));
        boolean wrong = List.of(AUTHORITY, PARTNERSHIP, FORCE).stream()
                .anyMatch(field -> answers.errors().of(field) != null);
        return wrong || authority == null ? Optional.empty() : Optional.of(new Codes(authority, partnership, force));
    }

    /** Says that the codes cannot be changed, and why. */
    public static void refuse(Answers answers, String why) {
        answers.wrong(AUTHORITY, why);
    }

    private static @Nullable AreaCode code(Answers answers, String name, String whose, List<AreaLevel> levels) {
        String text = answers.text(name).toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return null;
        }
        if (!AreaCode.isAreaCode(text)) {
            answers.wrong(name, "Enter a code of one letter and eight digits, such as E06000032");
            return null;
        }
        AreaCode code = new AreaCode(text);
        if (!levels.contains(code.level())) {
            answers.wrong(name, code + " is the code of a " + code.level().words() + ", not of " + whose);
        }
        return code;
    }

    private static String valueOf(@Nullable AreaCode code) {
        return code == null ? "" : code.value();
    }
}
