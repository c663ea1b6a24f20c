package uk.localityreview.fieldwork.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Captions are read as Teams, Zoom and others write them, and nothing that was said is lost. */
class CaptionsTests {

    @Test
    void readsTheVoicesOfTeamsAndJoinsWhatIsOneTurn() {
        Transcript read = read("""
                WEBVTT

                9f0bb9cb-6f3b-4b2e-a8aa-d08c2d6c2a51/12-0
                00:00:03.120 --> 00:00:06.000
                <v Ahmed, Kalsoom>Shall we start with</v>

                9f0bb9cb-6f3b-4b2e-a8aa-d08c2d6c2a51/12-1
                00:00:06.000 --> 00:00:08.500
                <v Ahmed, Kalsoom>the town centre?</v>

                9f0bb9cb-6f3b-4b2e-a8aa-d08c2d6c2a51/15-0
                00:00:09.000 --> 00:00:12.000
                <v Ahmed, Kalsoom>Or the estates.</v>
                """);

        assertThat(read.kind()).isEqualTo(FileKind.WEBVTT);
        assertThat(read.lines())
                .containsExactly(
                        new Utterance("Ahmed, Kalsoom", new Moment(0, 0, 3), "Shall we start with the town centre?"),
                        new Utterance("Ahmed, Kalsoom", new Moment(0, 0, 9), "Or the estates."));
        assertThat(read.notices()).containsExactly("Captions that break off within a sentence were joined.");
    }

    @Test
    void readsTheNamesOfZoomBeforeAColon() {
        assertThat(read("""
                        WEBVTT

                        1
                        00:00:01.000 --> 00:00:02.000
                        Rory Quill: every week, and they told us: nothing.

                        2
                        00:00:04.000 --> 00:00:05.000
                        no name here
                        """).lines())
                .extracting(Utterance::label, Utterance::text)
                .containsExactly(
                        tuple("Rory Quill", "every week, and they told us: nothing."), tuple("", "no name here"));
    }

    @Test
    void passesOverNotesStylesAndRegionsButHearsWhenItStarted() {
        Transcript read = read("\ufeff" + """
                WEBVTT - made by hand

                STYLE
                ::cue { color: red }

                REGION
                id:fred

                NOTE Session: S11 Room: B
                Start: 2025-10-16T15:45

                00:01.000 --> 00:02.000 align:start position:0%
                <v.loud P24><i>two</i>
                rows &amp; more</v>
                """.replace("\n", "\r\n"));

        assertThat(read.session()).isEqualTo("S11");
        assertThat(read.start()).isEqualTo("2025-10-16T15:45");
        assertThat(read.lines()).containsExactly(new Utterance("P24", new Moment(0, 0, 1), "two rows & more"));
    }

    @Test
    void readsSrtWithCommasAndTags() {
        Transcript read = read("""
                1
                00:00:01,500 --> 00:00:03,000
                {\\an8}<i>Speaker 1: hello</i>

                2
                00:00:03,000 --> 00:00:05,000
                Speaker 2: and you
                3
                00:00:06,000 --> 00:00:08,000
                Speaker 1: fine.
                """);

        assertThat(read.kind()).isEqualTo(FileKind.SRT);
        assertThat(read.lines())
                .extracting(Utterance::label, Utterance::text)
                .containsExactly(
                        tuple("Speaker 1", "hello"), tuple("Speaker 2", "and you"), tuple("Speaker 1", "fine."));
    }

    @Test
    void keepsOverlappingAndBackwardsCuesInTheOrderOfTheFile() {
        Transcript read = read("""
                WEBVTT

                00:00:10.000 --> 00:00:20.000
                <v P01>first.

                00:00:12.000 --> 00:00:09.000
                <v P02>second.

                00:00:05.000 --> 00:00:06.000
                <v P01>third.
                """);

        assertThat(read.lines()).extracting(Utterance::text).containsExactly("first.", "second.", "third.");
        assertThat(read.notices())
                .containsExactly("Some times run backwards. The lines were left in the order of the file.");
    }

    @Test
    void losesNothingWhoseTimeCannotBeRead() {
        Transcript read = read("""
                WEBVTT

                -00:00:01.000 --> 00:00:02.000
                <v P01>before the start.

                soon --> later
                <v P02>no time.
                """);

        assertThat(read.lines())
                .containsExactly(
                        new Utterance("P01", null, "before the start."), new Utterance("P02", null, "no time."));
        assertThat(read.notices()).singleElement().asString().startsWith("Some times cannot be read");
    }

    @Test
    void splitsACueInWhichTwoSpeak() {
        assertThat(read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v P01>yes.</v><v P02>no.</v>\n")
                        .lines())
                .extracting(Utterance::label, Utterance::text)
                .containsExactly(tuple("P01", "yes."), tuple("P02", "no."));
    }

    private static Transcript read(String text) {
        FileReading reading = OfferedFile.ofPasted(text);
        assertThat(reading).isInstanceOf(FileReading.Read.class);
        return ((FileReading.Read) reading).transcript();
    }
}
