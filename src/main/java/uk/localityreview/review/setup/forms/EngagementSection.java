package uk.localityreview.review.setup.forms;

import static uk.localityreview.review.setup.question.Question.date;
import static uk.localityreview.review.setup.question.Question.longText;
import static uk.localityreview.review.setup.question.Question.pounds;
import static uk.localityreview.review.setup.question.Question.text;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.localityreview.review.Locality;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.retention.Retention;
import uk.localityreview.review.retention.Retentions;
import uk.localityreview.review.setup.FormSection;
import uk.localityreview.review.setup.SectionName;
import uk.localityreview.review.setup.forms.Engagements.Engagement;
import uk.localityreview.review.setup.question.Answers;
import uk.localityreview.review.setup.question.Offices;
import uk.localityreview.review.setup.question.Question;
import uk.localityreview.shared.UnitedKingdom;

/** Who asked for the review, when, on what terms, and what is still to be agreed. */
@Component
@Order(1)
class EngagementSection implements FormSection {

    private final Reviews reviews;
    private final Engagements engagements;
    private final AreaOfTheReview area;
    private final Retentions retentions;
    private final InstantSource clock;

    EngagementSection(
            Reviews reviews,
            Engagements engagements,
            AreaOfTheReview area,
            Retentions retentions,
            InstantSource clock) {
        this.reviews = reviews;
        this.area = area;
        this.engagements = engagements;
        this.retentions = retentions;
        this.clock = clock;
    }

    @Override
    public SectionName name() {
        return SectionName.ENGAGEMENT;
    }

    @Override
    public String introduction() {
        return "Name offices, never people. Only the contact’s details may name somebody: they are sealed, and are "
                + "shown on a page of their own to those who may see names.";
    }

    @Override
    public List<Question> questions(ReviewId id) {
        Review review = reviews.get(id);
        Engagement record = engagements.of(id);
        List<Question> questions = new ArrayList<>(area.questions(id));
        questions.addAll(List.of(
                text(
                        "sponsor",
                        "Sponsor",
                        "The office that asked for the review, such as Chair, community safety partnership",
                        review.sponsor()),
                text("contactOffice", "Office to contact", "Such as Community safety team", record.contactOffice()),
                longText(
                        "contact",
                        "Who to contact there, and how",
                        engagements.hasContact(id)
                                ? "Sealed, and kept as it is while this is left blank. Enter it anew to replace it"
                                : "A name, an e-mail address, a telephone number: it is sealed",
                        ""),
                date("enquiredOn", "When they enquired", null, record.enquiredOn()),
                date("agreedOn", "When it was agreed", null, record.agreedOn()),
                date("day", "The day of the review", null, review.date()),
                pounds("fee", "Fee", "In pounds, before the Home Office’s share", amount(record.fee())),
                pounds(
                        "homeOfficeShare",
                        "The Home Office’s share of it",
                        "The cost of a Locality Review is match-funded: usually half",
                        amount(record.homeOfficeShare())),
                longText("stillToBeAgreed", "What is still to be agreed", null, record.stillToBeAgreed())));
        return questions;
    }

    @Override
    public void save(ReviewId id, Answers answers, boolean complete) {
        Review review = reviews.get(id);
        Optional<Locality> locality = area.read(id, answers);
        String sponsor = Offices.read(answers, "sponsor");
        if (sponsor.isEmpty()) {
            answers.wrong("sponsor", "Enter the office that asked for the review");
        }
        Engagement engagement = new Engagement(
                Offices.read(answers, "contactOffice"),
                answers.date("enquiredOn"),
                answers.date("agreedOn"),
                answers.pounds("fee"),
                answers.pounds("homeOfficeShare"),
                answers.longText("stillToBeAgreed"));
        LocalDate day = answers.date("day", "Enter the day of the review").orElse(review.date());
        LocalDate today = LocalDate.ofInstant(clock.instant(), UnitedKingdom.TIME);
        if (!day.equals(review.date()) && day.isBefore(today)) {
            answers.wrong("day", "The day of the review must be today or in the future");
        }
        Retention retention = retentions.of(id);
        if (day.isAfter(retention.names())) {
            answers.wrong(
                    "day",
                    "Names and contacts are kept until " + retention.namesUntil()
                            + " only. Change that first, then the day of the review");
        }
        inOrder(answers, engagement, day);
        if (complete && engagement.contactOffice().isEmpty()) {
            answers.wrong("contactOffice", "Enter the office to contact");
        }
        String contact = answers.longText("contact");
        if (answers.errors().isEmpty()) {
            locality.ifPresent(said -> area.keep(id, said));
            engagements.keep(id, engagement, sponsor, day);
            if (!contact.isEmpty()) {
                engagements.keepContact(id, contact);
            }
        }
    }

    private static void inOrder(Answers answers, Engagement said, LocalDate day) {
        LocalDate enquired = said.enquiredOn();
        LocalDate agreed = said.agreedOn();
        if (enquired != null && agreed != null && agreed.isBefore(enquired)) {
            answers.wrong("agreedOn", "When it was agreed must not be before they enquired");
        }
        if (agreed != null && agreed.isAfter(day)) {
            answers.wrong("agreedOn", "When it was agreed must not be after the day of the review");
        }
        BigDecimal fee = said.fee();
        BigDecimal share = said.homeOfficeShare();
        if (share != null && (fee == null || share.compareTo(fee) > 0)) {
            answers.wrong("homeOfficeShare", "The Home Office’s share must not be more than the fee");
        }
    }

    @Override
    public boolean isStarted(ReviewId review) {
        return engagements.isKept(review);
    }

    private static String amount(@Nullable BigDecimal pounds) {
        return pounds == null
                ? ""
                : pounds.stripTrailingZeros().scale() <= 0
                        ? pounds.toBigInteger().toString()
                        : pounds.toPlainString();
    }
}
