package uk.localityreview.timetable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.timetable.rules.DayFixture.aDay;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.localityreview.review.NeedsRead;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Review;

class NeedsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            with P26                     | is seen only together with P26
            not with police              | is never in a session with police
            Not with P12                 | is never in a session with P12
            not together with youth justice | is never in a session with youth justice
            not with BP                  | is never in a session with BP
            night shift                  | works shifts and is seen as soon as they can come
            end of a night shift         | works shifts and is seen as soon as they can come
            shift                        | works shifts and is seen as soon as they can come
            video call only              | takes part by video call, so not in a focus group
            may meet police              | may be in a session with police
            may join a focus group       | may join a focus group
            cancelled on the day         | does not come
            """)
    void understandsWhatAPlanCanRespect(String text, String words) {
        Needs needs = Needs.of(text);
        assertThat(needs.understood()).containsExactly(words);
        assertThat(needs.notUnderstood()).isEmpty();
    }

    @Test
    void readsSeveralOfThem() {
        assertThat(Needs.of("with P26; not with police, shift.").understood())
                .containsExactly(
                        "is seen only together with P26",
                        "is never in a session with police",
                        "works shifts and is seen as soon as they can come");
    }

    @Test
    void saysTheSameOfEachOneNamed() {
        assertThat(Needs.of("not with P12, P13; not with police or housing").understood())
                .containsExactly(
                        "is never in a session with P12",
                        "is never in a session with P13",
                        "is never in a session with police",
                        "is never in a session with housing");
    }

    @Test
    void dropsNothingThatItDoesNotUnderstand() {
        Needs needs = Needs.of("step-free room; with P02, brings a dog");
        assertThat(needs.understood()).containsExactly("is seen only together with P02");
        assertThat(needs.notUnderstood()).containsExactly("step-free room", "brings a dog");
        assertThat(Needs.of("not before ten").notUnderstood()).containsExactly("not before ten");
        assertThat(Needs.of("with an interpreter").notUnderstood()).containsExactly("with an interpreter");
        assertThat(Needs.of("  ").notUnderstood()).isEmpty();
    }

    @Test
    void takesNoWishForARuleThatNamesNobodyKnown() {
        assertThat(Needs.of("not comfortable with police").understood()).isEmpty();
        assertThat(Needs.of("not comfortable with police").notUnderstood())
                .containsExactly("not comfortable with police");

        Review review = aDay().with("POL", "P01").with("EDU", "P02").review();
        Participant asking = review.participants()
                .getFirst()
                .answering(List.of(), "not with police; not with my neighbour; with P99; brings a dog");
        NeedsRead read = Needs.read(asking, review);
        assertThat(read.understood()).containsExactly("is never in a session with police");
        assertThat(read.leftToPeople())
                .containsExactly(
                        "is never in a session with my neighbour (nobody in this review is called so)",
                        "is seen only together with P99 (nobody in this review is called so)",
                        "brings a dog");
    }

    @Test
    void saysWhoIsNotInTheReview() {
        assertThat(Needs.of("with P99; not with parents; not with police; not with EDU")
                        .unknownIn(aDay().with("POL", "P01").with("EDU", "P02").review()))
                .containsExactly(
                        "Nobody in this review is called \"P99\": no person, agency or sector.",
                        "Nobody in this review is called \"parents\": no person, agency or sector.");
    }
}
