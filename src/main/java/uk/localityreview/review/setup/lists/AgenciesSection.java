package uk.localityreview.review.setup.lists;

import static uk.localityreview.review.setup.question.Question.select;
import static uk.localityreview.review.setup.question.Question.shortText;
import static uk.localityreview.review.setup.question.Question.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.localityreview.review.Agency;
import uk.localityreview.review.Hold;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.Sector;
import uk.localityreview.review.Sectors;
import uk.localityreview.review.setup.ListSection;
import uk.localityreview.review.setup.SectionName;
import uk.localityreview.review.setup.question.Answers;
import uk.localityreview.review.setup.question.Question;

/** The agencies that take part: chosen from the catalogue, or others. */
@Component
@Order(2)
class AgenciesSection implements ListSection {

    private final Reviews reviews;
    private final Sectors sectors;
    private final JdbcClient jdbc;
    private final List<Hold> holds;

    AgenciesSection(Reviews reviews, Sectors sectors, JdbcClient jdbc, List<Hold> holds) {
        this.reviews = reviews;
        this.sectors = sectors;
        this.jdbc = jdbc;
        this.holds = holds;
    }

    @Override
    public SectionName name() {
        return SectionName.AGENCIES;
    }

    @Override
    public String noun() {
        return "agency";
    }

    @Override
    public String introduction() {
        return "The agency is the unit by which independence is counted: two services that would tell you the same for the "
                + "same reason are one agency.";
    }

    @Override
    public List<String> columns() {
        return List.of("Code", "Agency", "Sector", "People");
    }

    @Override
    public List<Item> items(ReviewId id) {
        Review review = reviews.get(id);
        return review.agencies().stream()
                .map(agency -> new Item(
                        agency.code().value(),
                        List.of(
                                agency.code().value(),
                                agency.name(),
                                agency.sector(),
                                Long.toString(people(review, agency.code().value())))))
                .toList();
    }

    @Override
    public List<Question> questions(ReviewId review) {
        return List.of(
                select("chosen", "From the catalogue", null, "", AgencyOptions.agencies(sectors.of(review))),
                text("name", "Or another, or as it is known locally", "Such as Luton Youth Justice Service", ""),
                select(
                        "sector",
                        "Sector",
                        "Needed when it is not from the catalogue",
                        "",
                        AgencyOptions.sectors(sectors.of(review))),
                shortText("code", "Code", "Such as YJS. Left blank, it is made from the first letters", ""));
    }

    @Override
    public Optional<List<Question>> questions(ReviewId review, String key) {
        return agency(review, key)
                .map(agency -> List.of(
                        text("name", "Agency", null, agency.name()),
                        select(
                                "sector",
                                "Sector",
                                null,
                                agency.sector(),
                                AgencyOptions.sectors(sectors.of(review), agency.sector()))));
    }

    @Override
    public void add(ReviewId review, Answers answers) {
        String chosen = answers.text("chosen");
        Optional<Sector> ofChosen = sectors.of(review).sectors().stream()
                .filter(sector -> chosen.startsWith(sector.name() + "/"))
                .findFirst();
        String name = answers.text("name");
        if (name.isEmpty()) {
            name = ofChosen.map(sector -> chosen.substring(sector.name().length() + 1))
                    .orElse("");
        }
        String sector = answers.text("sector");
        if (sector.isEmpty()) {
            sector = ofChosen.map(Sector::name).orElse("");
        }
        mustBeNamed(review, answers, name, sector, null);
        String code = code(review, answers, name);
        if (answers.errors().isEmpty()) {
            jdbc.sql("insert into review.agency (review, code, name, sector) values (:review, :code, :name, :sector)")
                    .param("review", review.value())
                    .param("code", code)
                    .param("name", name)
                    .param("sector", sector)
                    .update();
        }
    }

    @Override
    public void change(ReviewId review, String key, Answers answers) {
        String name = answers.text("name");
        String sector = answers.text("sector");
        mustBeNamed(review, answers, name, sector, key);
        if (answers.errors().isEmpty()) {
            jdbc.sql("update review.agency set name = :name, sector = :sector where review = :review and code = :code")
                    .param("review", review.value())
                    .param("code", key)
                    .param("name", name)
                    .param("sector", sector)
                    .update();
        }
    }

    @Override
    public Optional<String> remove(ReviewId id, String key) {
        long people = people(reviews.get(id), key);
        if (people > 0) {
            return Optional.of((people == 1 ? "1 participant belongs" : people + " participants belong") + " to " + key
                    + ". Change or remove them first.");
        }
        Optional<String> held = agency(id, key).stream()
                .flatMap(agency -> holds.stream().flatMap(hold -> hold.onAgency(id, agency.code()).stream()))
                .findFirst();
        if (held.isEmpty()) {
            jdbc.sql("delete from review.agency where review = :review and code = :code")
                    .param("review", id.value())
                    .param("code", key)
                    .update();
        }
        return held;
    }

    private void mustBeNamed(ReviewId review, Answers answers, String name, String sector, @Nullable String key) {
        if (name.isEmpty()) {
            answers.wrong(key == null ? "chosen" : "name", "Select an agency from the catalogue, or enter another");
        } else if (reviews.get(review).agencies().stream()
                .anyMatch(agency -> agency.name().equalsIgnoreCase(name)
                        && !agency.code().value().equals(key))) {
            answers.wrong("name", name + " takes part already");
        }
        boolean known =
                sectors.of(review).sectors().stream().anyMatch(one -> one.name().equals(sector))
                        || agency(review, String.valueOf(key))
                                .map(Agency::sector)
                                .filter(sector::equals)
                                .isPresent();
        if (!name.isEmpty() && !known) {
            answers.wrong("sector", "Select the sector that it stands for");
        }
    }

    private String code(ReviewId review, Answers answers, String name) {
        String typed = answers.text("code").toUpperCase(Locale.ROOT);
        if (!typed.isEmpty()) {
            if (!typed.matches("[A-Z][A-Z0-9]{0,11}")) {
                answers.wrong(
                        "code", "Enter a code of up to 12 letters and digits that starts with a letter, such as YJS");
            } else if (agency(review, typed).isPresent()) {
                answers.wrong("code", "There is an agency " + typed + " already");
            }
            return typed;
        }
        return AgencyInitials.of(name, code -> agency(review, code).isPresent());
    }

    private Optional<Agency> agency(ReviewId review, String code) {
        return reviews.get(review).agencies().stream()
                .filter(agency -> agency.code().value().equals(code))
                .findFirst();
    }

    private static long people(Review review, String code) {
        return review.participants().stream()
                .filter(one -> one.agency().value().equals(code))
                .count();
    }
}
