package uk.localityreview.fieldwork;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import uk.localityreview.fieldwork.NoteLine.LineKind;

/** A note is taken exactly as it stands, or not at all. */
class NoteReadingTests {

    private static final String HEADER = """
            Session: S01
            Date: 2025-10-16
            Room: A
            Scribe: R2

            """;

    @Test
    void countsLinesFromOneWithoutHeaderAndBlankLines() {
        Note note = taken(HEADER + "09:17 P01 first\n\n09:18 P02 second\n");

        assertThat(note.lines()).extracting(NoteLine::number).containsExactly(1, 2);
        assertThat(note.line(2)).get().extracting(NoteLine::text).isEqualTo("second");
    }

    @Test
    void givesALineWithABlankTimeTheTimeOfTheLineAbove() {
        Note note = taken(HEADER + "09:18 P01 first\n      P01 second\n");

        assertThat(note.lines()).extracting(NoteLine::time).containsOnly(LocalTime.of(9, 18));
    }

    @Test
    void refusesABlankTimeWithNothingAbove() {
        assertThat(faults(HEADER + "      P01 first\n"))
                .containsExactly("line 6 has no time, and no line above it has one");
    }

    @Test
    void tellsTheKindOfALineByItsFirstCharacter() {
        Note note = taken(HEADER + "09:18 P01 \"said\"\n09:19 R1 ~ thought\n09:20 R1 * seen\n09:21 GROUP nods\n");

        assertThat(note.lines())
                .extracting(NoteLine::kind)
                .containsExactly(LineKind.VERBATIM, LineKind.THOUGHT, LineKind.OBSERVED, LineKind.PARAPHRASE);
    }

    @Test
    void countsCodePointsSoThatEverySpanGivesItsTextBack() {
        String family = "👨‍👩‍👧‍👦 🇬🇧 ŵ w\u0302 سلام ਪੰਜਾਬੀ";
        Note note = taken(HEADER + "09:18 P01 " + family + "\n09:19 P02 after it\n");

        assertThat(note.lines())
                .allSatisfy(line -> assertThat(line.span().of(note.text())).isEqualTo(line.text()));
        assertThat(note.lines().getFirst().text()).isEqualTo(family);
        assertThat(note.lines().getFirst().span().length()).isEqualTo(family.codePointCount(0, family.length()));
    }

    @Test
    void keepsTheTextButForLineEndsAndByteOrderMark() {
        Note note = taken("\ufeff" + (HEADER + "09:18 P01 caf\u00e9, cafe\u0301\n").replace("\n", "\r\n"));

        assertThat(note.text()).isEqualTo(HEADER + "09:18 P01 caf\u00e9, cafe\u0301\n");
    }

    @Test
    void takesTwoHundredThousandCharactersAndNotOneMore() {
        String start = HEADER + "09:18 P01 ";
        String longest = start + "x".repeat(NoteReading.LONGEST - start.length());

        assertThat(taken(longest).lines()).hasSize(1);
        assertThat(faults(longest + "x"))
                .containsExactly("line 1 has 200,001 characters; a note holds 200,000 at most");
    }

    @Test
    void takesFiftyThousandLines() {
        // 50,000 lines of the shortest kind are more than a note's characters hold, so the lines are as many as fit
        String lines = "09:18 P1 x\n".repeat((NoteReading.LONGEST - HEADER.length()) / 11);

        assertThat(taken(HEADER + lines).lines()).hasSizeGreaterThan(18_000);
    }

    @Test
    void namesEveryBadLine() {
        assertThat(faults(HEADER + "09:18 P01 fine\n25:00 P01 late\nhello\n09:19 P01\n"))
                .containsExactly(
                        "line 7 does not read \"HH:MM SPEAKER TEXT\" with a P-code, GROUP or a reviewer",
                        "line 8 does not read \"HH:MM SPEAKER TEXT\" with a P-code, GROUP or a reviewer",
                        "line 9 says nothing after the speaker");
    }

    @Test
    void refusesWindows1252AndUtf16RatherThanGuess() {
        byte[] windows = (HEADER + "09:18 P01 “£200”\n").getBytes(Charset.forName("windows-1252"));
        byte[] utf16 = (HEADER + "09:18 P01 x\n").getBytes(Charset.forName("UTF-16"));

        assertThat(faults(NoteReading.of("txt", windows)))
                .singleElement()
                .asString()
                .startsWith("line 6 is not in UTF-8")
                .contains("Windows-1252");
        assertThat(faults(NoteReading.of("txt", utf16)))
                .containsExactly("line 1 is in UTF-16. Save it as UTF-8 and try again");
    }

    @Test
    void callsAnEmptyFileEmpty() {
        for (String empty : List.of("", "\ufeff", "\n\n  \n")) {
            assertThat(faults(empty)).containsExactly("line 1 is empty");
        }
    }

    @Test
    void readsVoicesOfATranscriptAtTheTrueTime() {
        Note note = taken("vtt", """
                WEBVTT

                NOTE Session: S11 Room: B Scribe: R4 Start: 2025-10-16T15:45

                1
                00:01:00.000 --> 00:02:00.000
                <v P24>we are not invited &amp; we would go</v>

                01:16:30.000 --> 01:17:00.000 align:start
                <v P24>two
                rows</v>
                """);

        assertThat(note.session().value()).isEqualTo("S11");
        assertThat(note.lines())
                .extracting(NoteLine::time, NoteLine::text)
                .containsExactly(
                        tuple(LocalTime.of(15, 46), "we are not invited & we would go"),
                        tuple(LocalTime.of(17, 1), "two rows"));
    }

    @Test
    void refusesATranscriptThatDoesNotSayWhoSpeaksOrWhenItStarts() {
        assertThat(faults(NoteReading.of(
                        "vtt", "WEBVTT\n\n00:01:00.000 --> 00:02:00.000\n<v P24>x</v>\n".getBytes(UTF_8))))
                .singleElement()
                .asString()
                .startsWith("line 3 has a cue before any NOTE");
        assertThat(faults(NoteReading.of(
                        "vtt",
                        "WEBVTT\n\nNOTE Session: S11 Start: 2025-10-16T15:45\n\n00:01:00.000 --> 00:02:00.000\nhello\n"
                                .getBytes(UTF_8))))
                .containsExactly("line 6 has a cue without a voice such as <v P24>");
    }

    @Test
    void readsTheParagraphsOfAWordDocument() throws IOException {
        Note note = taken(NoteReading.of("docx", docx("", "Session: S06", "", "11:47 P10 tenancy &amp; sheltered")));

        assertThat(note.text()).isEqualTo("Session: S06\n\n11:47 P10 tenancy & sheltered\n");
    }

    @Test
    void refusesAWordDocumentWithADocumentTypeAndReadsNoFileForIt() throws IOException {
        byte[] external = docx("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>", "Session: S06", "", "&e;");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i <= 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        byte[] billion = docx(laughs + "]>", "Session: S06", "", "&a30;");

        for (byte[] bad : List.of(external, billion)) {
            assertThat(faults(NoteReading.of("docx", bad)))
                    .singleElement()
                    .asString()
                    .contains("contains a document type declaration");
        }
    }

    @Test
    void refusesADocumentThatInflatesBeyondANote() throws IOException {
        assertThat(faults(NoteReading.of("docx", docx("", "x".repeat(30_000_000)))))
                .containsExactly("line 1 is larger inside than a note can be");
    }

    @Test
    void refusesWhatIsNoWordDocument() {
        assertThat(faults(NoteReading.of("docx", "plain".getBytes(UTF_8))))
                .containsExactly("line 1 is not a Word document (.docx) that can be read");
        assertThat(faults(NoteReading.of("docx", new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                })))
                .singleElement()
                .asString()
                .contains("password protected");
    }

    private static byte[] docx(String documentType, String... paragraphs) throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").append(documentType);
        xml.append("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        for (String paragraph : paragraphs) {
            xml.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.append("</w:body></w:document>").toString().getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static Note taken(String text) {
        return taken("txt", text);
    }

    private static Note taken(String ending, String text) {
        return taken(NoteReading.of(ending, text.getBytes(UTF_8)));
    }

    private static Note taken(NoteReading reading) {
        assertThat(reading).isInstanceOf(NoteReading.Taken.class);
        return ((NoteReading.Taken) reading).note();
    }

    private static List<String> faults(String text) {
        return faults(NoteReading.of("txt", text.getBytes(UTF_8)));
    }

    private static List<String> faults(NoteReading reading) {
        assertThat(reading).isInstanceOf(NoteReading.NotTaken.class);
        return ((NoteReading.NotTaken) reading)
                .faults().stream()
                        .map(fault -> "line " + fault.line() + " " + fault.reason())
                        .toList();
    }
}
