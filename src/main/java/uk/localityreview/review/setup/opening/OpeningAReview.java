package uk.localityreview.review.setup.opening;

import static uk.localityreview.review.setup.question.Question.date;
import static uk.localityreview.review.setup.question.Question.radios;
import static uk.localityreview.review.setup.question.Question.shortText;
import static uk.localityreview.review.setup.question.Question.text;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.review.Locality;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.setup.question.Answers;
import uk.localityreview.review.setup.question.Markings;
import uk.localityreview.review.setup.question.Offices;
import uk.localityreview.review.setup.question.Question;
import uk.localityreview.shared.AreaCode;
import uk.localityreview.shared.AreaLevel;
import uk.localityreview.shared.UnitedKingdom;

/** Opens a new review, to be set up; whoever opens it leads it. */
@Component
class OpeningAReview {

    private final Reviews reviews;
    private final ReviewMemberships memberships;
    private final InstantSource clock;

    OpeningAReview(Reviews reviews, ReviewMemberships memberships, InstantSource clock) {
        this.reviews = reviews;
        this.memberships = memberships;
        this.clock = clock;
    }

    List<Question> questions() {
        return List.of(
                text("locality", "Area", "As people say it, such as Luton", ""),
                shortText("localAuthority", "Code of the council", "Nine characters, such as E06000032 for Luton", ""),
                shortText(
                        "partnership", "Code of the community safety partnership (optional)", "Such as E22000010", ""),
                shortText(
                        "force", "Code of the police force area (optional)", "Such as E23000026 for Bedfordshire", ""),
                date("day", "The day of the review", null, null),
                text(
                        "sponsor",
                        "Sponsor",
                        "The office that asked for it, such as Chair, community safety partnership. Never a person’s name",
                        ""),
                radios("marking", "Protective marking", null, "OFFICIAL-SENSITIVE", Markings.options()));
    }

    /** Opens the review, unless {@link Answers#errors()} is no longer empty. */
    @Transactional
    public Optional<ReviewId> open(Answers answers, AccountId by) {
        String locality = answers.text("locality", "Enter the area");
        AreaCode authority =
                code(answers, "localAuthority", "the council", List.of(AreaLevel.LOCAL_AUTHORITY, AreaLevel.COUNTY));
        if (answers.text("localAuthority").isEmpty()) {
            answers.wrong("localAuthority", "Enter the code of the council");
        }
        AreaCode partnership = code(
                answers,
                "partnership",
                "the community safety partnership",
                List.of(AreaLevel.COMMUNITY_SAFETY_PARTNERSHIP));
        AreaCode force = code(answers, "force", "the police force area", List.of(AreaLevel.POLICE_FORCE_AREA));
        LocalDate day = answers.date("day", "Enter the day of the review").orElse(LocalDate.MAX);
        if (day.isBefore(LocalDate.ofInstant(clock.instant(), UnitedKingdom.TIME))) {
            answers.wrong("day", "The day of the review must be today or in the future");
        }
        String sponsor = Offices.read(answers, "sponsor");
        if (sponsor.isEmpty()) {
            answers.wrong("sponsor", "Enter the office that asked for the review");
        }
        String marking = Markings.read(answers);
        if (!answers.errors().isEmpty() || authority == null) {
            return Optional.empty();
        }
        ReviewId id = ReviewId.random();
        Review opened = new Review(
                id,
                new Locality(locality, authority, partnership, force),
                day,
                sponsor,
                marking,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        reviews.openToSetUp(opened, clock.instant());
        memberships.grant(id.value(), by, Role.LEAD_REVIEWER);
        return Optional.of(id);
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
}
