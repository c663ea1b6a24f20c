package uk.localityreview.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.review.ReviewId;
import uk.localityreview.shared.AreaCode;

/** Figures kept with a review answer as they did when they were read. */
@OnARealDatabase
class ReviewFiguresTests {

    private static final AreaCode LUTON = new AreaCode("E06000032");

    @Autowired
    private ReviewFigures reviewFigures;

    @TempDir
    Path folder;

    @Test
    void answersWhatWasAnsweredWhenTheFilesWereRead() throws IOException {
        ReviewId review = ReviewId.random();
        Figures read = PublishedFiles.read(List.of(LutonExampleTests.resource("/example/luton/data")));
        List<Question> questions =
                LutonAnswersTests.rows(LutonExampleTests.resource("/indicators/luton-tests.csv")).stream()
                        .map(LutonAnswersTests::question)
                        .toList();

        reviewFigures.keep(review, read, questions, LUTON);

        Figures kept = reviewFigures.of(review);
        assertThat(questions)
                .allSatisfy(question -> assertThat(kept.answer(question)).isEqualTo(read.answer(question)));
        assertThat(kept.outliers(LUTON)).isNotEmpty().isEqualTo(read.outliers(LUTON));
        assertThat(kept.files()).isEqualTo(read.files());
    }

    @Test
    void keepsTheNewestFiguresInThePlaceOfTheOld() throws IOException {
        ReviewId review = ReviewId.random();
        Question question = StreetCrimeTests.concentration("2025-01/2025-01");
        reviewFigures.keep(review, street("2025-01"), List.of(question), LUTON);
        reviewFigures.keep(review, street("2024-01"), List.of(question, question), LUTON);

        assertThat(reviewFigures.of(review).files()).hasSize(1);
        assertThat(reviewFigures.of(review).answer(question)).isInstanceOf(Answer.Unavailable.class);
    }

    @Test
    void keepsTheRefusalOfARowWithSignsThatCannotBeSeen() throws IOException {
        ReviewId review = ReviewId.random();
        Path file = OfferedFile.text(
                folder,
                "odd.csv",
                OfferedFile.TOOL + "Rate,,2024,Luton,1,821.0,NA\n".repeat(200)
                        + "Rate,,2024,Luton,1,8\u0000\u202E1,NA\n");

        reviewFigures.keep(review, PublishedFiles.read(List.of(file)), List.of(), LUTON);

        assertThat(reviewFigures
                        .of(review)
                        .files()
                        .getFirst()
                        .refused()
                        .getLast()
                        .reason())
                .isEqualTo("\"8\uFFFD\uFFFD1\" is not the number of an authority");
    }

    @Test
    void answersNothingForAReviewThatKeepsNone() {
        Figures none = reviewFigures.of(ReviewId.random());

        assertThat(none.files()).isEmpty();
        assertThat(none.outliers(LUTON)).isEmpty();
        assertThat(none.answer(StreetCrimeTests.concentration("2025-01/2025-01")))
                .isEqualTo(
                        new Answer.Unavailable("the figures kept with this review were not asked this", "", List.of()));
    }

    private Figures street(String month) throws IOException {
        return PublishedFiles.read(List.of(OfferedFile.text(
                folder, month + ".csv", OfferedFile.STREET + OfferedFile.offence(month, "E01015693", "Drugs"))));
    }
}
