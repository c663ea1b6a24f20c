package uk.localityreview.review.setup.opening;

import static uk.localityreview.review.setup.question.Question.date;
import static uk.localityreview.review.setup.question.Question.radios;
import static uk.localityreview.review.setup.question.Question.text;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import uk.localityreview.review.setup.question.AreaCodes;
import uk.localityreview.review.setup.question.AreaCodes.Codes;
import uk.localityreview.review.setup.question.Markings;
import uk.localityreview.review.setup.question.Offices;
import uk.localityreview.review.setup.question.Question;
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
        List<Question> questions = new ArrayList<>();
        questions.add(text("locality", "Area", "As people say it, such as Luton", ""));
        questions.addAll(AreaCodes.questions(null));
        questions.addAll(List.of(
                date("day", "The day of the review", null, null),
                text(
                        "sponsor",
                        "Sponsor",
                        "The office that asked for it, such as Chair, community safety partnership. Never a person’s name",
                        ""),
                radios("marking", "Protective marking", null, "OFFICIAL-SENSITIVE", Markings.options())));
        return questions;
    }

    /** Opens the review, unless {@link Answers#errors()} is no longer empty. */
    @Transactional
    public Optional<ReviewId> open(Answers answers, AccountId by) {
        String locality = answers.text("locality", "Enter the area");
        Optional<Codes> codes = AreaCodes.read(answers);
        LocalDate day = answers.date("day", "Enter the day of the review").orElse(LocalDate.MAX);
        if (day.isBefore(LocalDate.ofInstant(clock.instant(), UnitedKingdom.TIME))) {
            answers.wrong("day", "The day of the review must be today or in the future");
        }
        String sponsor = Offices.read(answers, "sponsor");
        if (sponsor.isEmpty()) {
            answers.wrong("sponsor", "Enter the office that asked for the review");
        }
        String marking = Markings.read(answers);
        if (!answers.errors().isEmpty() || codes.isEmpty()) {
            return Optional.empty();
        }
        ReviewId id = ReviewId.random();
        Review opened = new Review(
                id,
                new Locality(
                        locality,
                        codes.get().authority(),
                        codes.get().partnership(),
                        codes.get().force()),
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
}
