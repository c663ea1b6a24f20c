package uk.localityreview.review.setup.lists;

import static uk.localityreview.review.setup.question.Question.shortText;
import static uk.localityreview.review.setup.question.Question.text;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.localityreview.review.Hold;
import uk.localityreview.review.Review.Room;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.setup.ListSection;
import uk.localityreview.review.setup.SectionName;
import uk.localityreview.review.setup.question.Answers;
import uk.localityreview.review.setup.question.Keys;
import uk.localityreview.review.setup.question.Question;

/** The rooms of the venue, site by site. */
@Component
@Order(4)
class RoomsSection implements ListSection {

    private static final int MOST_SEATS = 500;

    private final Reviews reviews;
    private final JdbcClient jdbc;
    private final List<Hold> holds;

    RoomsSection(Reviews reviews, JdbcClient jdbc, List<Hold> holds) {
        this.reviews = reviews;
        this.jdbc = jdbc;
        this.holds = holds;
    }

    @Override
    public SectionName name() {
        return SectionName.ROOMS;
    }

    @Override
    public String noun() {
        return "room";
    }

    @Override
    public String introduction() {
        return "Interviews need a room where nobody is overheard; a focus group needs one that seats its people and two "
                + "reviewers.";
    }

    @Override
    public List<String> columns() {
        return List.of("Room", "Site", "Seats");
    }

    @Override
    public List<Item> items(ReviewId review) {
        return reviews.get(review).rooms().stream()
                .map(room -> new Item(
                        Keys.of(room.code()), List.of(room.code(), room.site(), Integer.toString(room.seats()))))
                .toList();
    }

    @Override
    public List<Question> questions(ReviewId review) {
        return List.of(
                shortText("code", "Room", "A short code, such as A or 2.14", ""),
                text("site", "Site", "The building, such as Town Hall", ""),
                shortText("seats", "Seats", null, ""));
    }

    @Override
    public Optional<List<Question>> questions(ReviewId review, String key) {
        return room(review, key)
                .map(room -> List.of(
                        text("site", "Site", "The building, such as Town Hall", room.site()),
                        shortText("seats", "Seats", null, Integer.toString(room.seats()))));
    }

    @Override
    public void add(ReviewId review, Answers answers) {
        String code = answers.text("code", "Enter a short code for the room");
        if (code.length() > 20) {
            answers.wrong("code", "Enter no more than 20 characters");
        }
        if (room(review, Keys.of(code)).isPresent()) {
            answers.wrong("code", "There is a room " + code + " already");
        }
        String site = answers.text("site", "Enter the site");
        int seats = seats(answers);
        if (answers.errors().isEmpty()) {
            jdbc.sql("insert into review.room (review, code, site, seats) values (:review, :code, :site, :seats)")
                    .param("review", review.value())
                    .param("code", code)
                    .param("site", site)
                    .param("seats", seats)
                    .update();
        }
    }

    @Override
    public void change(ReviewId review, String key, Answers answers) {
        String site = answers.text("site", "Enter the site");
        int seats = seats(answers);
        if (answers.errors().isEmpty()) {
            jdbc.sql("update review.room set site = :site, seats = :seats where review = :review and code = :code")
                    .param("review", review.value())
                    .param("code", room(review, key).map(Room::code).orElse(""))
                    .param("site", site)
                    .param("seats", seats)
                    .update();
        }
    }

    @Override
    public Optional<String> remove(ReviewId review, String key) {
        String code = room(review, key).map(Room::code).orElse("");
        Optional<String> held = holds.stream()
                .flatMap(hold -> hold.onRoom(review, code).stream())
                .findFirst();
        if (held.isEmpty()) {
            jdbc.sql("delete from review.room where review = :review and code = :code")
                    .param("review", review.value())
                    .param("code", code)
                    .update();
        }
        return held;
    }

    private Optional<Room> room(ReviewId review, String key) {
        return reviews.get(review).rooms().stream()
                .filter(room -> Keys.of(room.code()).equals(key))
                .findFirst();
    }

    private static int seats(Answers answers) {
        String seats = answers.text("seats", "Enter how many it seats");
        if (!seats.matches("[1-9]\\d{0,2}") || Integer.parseInt(seats) > MOST_SEATS) {
            answers.wrong("seats", "Enter how many it seats, a whole number from 1 to " + MOST_SEATS);
            return 0;
        }
        return Integer.parseInt(seats);
    }
}
