package uk.localityreview.fieldwork.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Speakers and times are found in a text however it was typed. */
class SpokenLinesTests {

    @Test
    void readsANoteInTheLayoutOfTheHouse() {
        Transcript read = read("""
                Session: S01
                Room: A

                09:17 P01 neighbourhood team
                      P01 "every year"
                09:18 R2 ~ thought
                """);

        assertThat(read.session()).isEqualTo("S01");
        assertThat(read.lines())
                .containsExactly(
                        new Utterance("P01", new Moment(9, 17, -1), "neighbourhood team"),
                        new Utterance("P01", null, "\"every year\""),
                        new Utterance("R2", new Moment(9, 18, -1), "~ thought"));
    }

    @Test
    void readsTimesBeforeAndAfterNames() {
        assertThat(read("""
                        [00:00:12] Rory Quill: one
                        Rory Quill (00:15): two
                        Speaker 1  0:17
                        three
                        [Rory Quill] 10:15:33
                        four
                        0:20 - five
                        """).lines())
                .containsExactly(
                        new Utterance("Rory Quill", new Moment(0, 0, 12), "one"),
                        new Utterance("Rory Quill", new Moment(0, 15, -1), "two"),
                        new Utterance("Speaker 1", new Moment(0, 17, -1), "three"),
                        new Utterance("Rory Quill", new Moment(10, 15, 33), "four"),
                        new Utterance("Rory Quill", new Moment(0, 20, -1), "five"));
    }

    @Test
    void takesASentenceWithAColonForNoSpeaker() {
        assertThat(read("""
                        Q: and the estates?
                        A: what they told us was this: nothing
                        they said two things: weapons, and lines
                        see https://example.org: there
                        DS O’Neill, Sarah (Police): yes
                        """).labels()).containsExactly("Q", "A", "DS O’Neill, Sarah (Police)");
    }

    @Test
    void saysNothingOfItsWordsWhenPrinted() {
        assertThat(read("Rory Quill: secret").toString())
                .doesNotContain("Quill")
                .doesNotContain("secret");
    }

    private static Transcript read(String text) {
        return SpokenLines.read(FileKind.TEXT, text, java.util.List.of());
    }
}
