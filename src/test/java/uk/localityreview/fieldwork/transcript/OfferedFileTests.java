package uk.localityreview.fieldwork.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** A file is read by what its bytes are, or refused in a sentence. */
class OfferedFileTests {

    @Test
    void readsAWordDocumentParagraphByParagraph() {
        Transcript read = read(DocumentFixture.docx("Notes", "09:18 P01 tenancy &amp; sheltered", "09:20 P02 second"));

        assertThat(read.kind()).isEqualTo(FileKind.DOCX);
        assertThat(texts(read)).containsExactly("Notes", "tenancy & sheltered", "second");
        assertThat(read.lines().get(1)).isEqualTo(new Utterance("P01", new Moment(9, 18, -1), "tenancy & sheltered"));
    }

    @Test
    void readsTheTranscriptThatTeamsSavesAsAWordDocument() {
        Transcript read = read(DocumentFixture.docx(
                "Locality review-20260618_091502-Meeting Recording",
                "Ahmed, Kalsoom   0:03\nShall we start with the town centre?",
                "Quill, Rory (Youth Justice)   1:12\nEvery week now.\nIt used to be London.",
                "Ahmed, Kalsoom   1:02:09\nThank you."));

        assertThat(read.labels()).containsExactly("", "Ahmed, Kalsoom", "Quill, Rory (Youth Justice)");
        assertThat(read.lines().subList(1, 5))
                .containsExactly(
                        new Utterance("Ahmed, Kalsoom", new Moment(0, 3, -1), "Shall we start with the town centre?"),
                        new Utterance("Quill, Rory (Youth Justice)", new Moment(1, 12, -1), "Every week now."),
                        new Utterance("Quill, Rory (Youth Justice)", null, "It used to be London."),
                        new Utterance("Ahmed, Kalsoom", new Moment(1, 2, 9), "Thank you."));
    }

    @Test
    void readsAnOpenDocumentWithoutItsRemarksAndDeletions() {
        Transcript read = read(odt("""
                <text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>
                <text:h>Interview</text:h>
                <text:p>P01:<text:s text:c="2"/>two <text:span>words</text:span><text:line-break/>and more</text:p>
                <text:p>P02 caf\u00e9<text:tab/>x<office:annotation><text:p>remark</text:p></office:annotation> end</text:p>
                """));

        assertThat(read.kind()).isEqualTo(FileKind.ODT);
        assertThat(texts(read)).containsExactly("Interview", "two words", "and more", "caf\u00e9\tx end");
    }

    @Test
    void readsRichTextInItsCodePageAndInUnicode() {
        Transcript read = read(("{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Arial;}}{\\*\\generator Word;}"
                        + "{\\info{\\author Kalsoom Ahmed}}\\pard P01: it cost \\'a3200 \\emdash  \\u8220?every\\u8221? week\\par\n"
                        + "P02: \\u373?y ma\\u-10179?\\u-8704? {\\b bold}\\line next\\par}")
                .getBytes(StandardCharsets.US_ASCII));

        assertThat(read.kind()).isEqualTo(FileKind.RTF);
        assertThat(texts(read))
                .containsExactly(
                        "it cost \u00a3200 \u2014 \u201cevery\u201d week", "\u0175y ma\ud83d\ude00 bold", "next");
    }

    @Test
    void readsAPdfAndJoinsTheLinesThatThePageBroke() {
        Transcript read = read(DocumentFixture.pdf(
                "P01: the lines used to come up from London and now it is our own lads running it",
                "to the villages",
                "P02: yes"));

        assertThat(read.kind()).isEqualTo(FileKind.PDF);
        assertThat(texts(read))
                .containsExactly(
                        "the lines used to come up from London and now it is our own lads running it to the villages",
                        "yes");
    }

    @Test
    void saysThatAScannedPdfHasNoText() {
        assertThat(refusal(DocumentFixture.pdf("")))
                .contains("has no text in it")
                .contains("such as a scan");
    }

    @Test
    void refusesWhatIsPasswordProtected() {
        Map<String, byte[]> odt = DocumentFixture.odtParts("", "<text:p>x</text:p>");
        odt.put("META-INF/manifest.xml", "<manifest:encryption-data/>".getBytes(UTF_8));

        assertThat(refusal(DocumentFixture.pdfFor("secret", "P01: x"))).contains("is password protected");
        assertThat(refusal(DocumentFixture.zip(odt))).contains("is password protected");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .contains("is password protected, or in the old .doc format");
    }

    @Test
    void refusesMacrosWhateverTheFileIsCalled() {
        Map<String, byte[]> docm = DocumentFixture.docxParts("", "P01: x");
        docm.put("word/vbaProject.bin", new byte[10]);
        Map<String, byte[]> odt = DocumentFixture.odtParts("", "<text:p>x</text:p>");
        odt.put("Basic/Standard/Module1.xml", new byte[10]);

        assertThat(refusal(DocumentFixture.zip(docm))).contains("contains macros");
        assertThat(refusal(DocumentFixture.zip(odt))).contains("contains macros");
    }

    @Test
    void refusesADocumentTypeAndAsksNobodyForIt() throws IOException {
        try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            elsewhere.setSoTimeout(200);
            String external =
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:" + elsewhere.getLocalPort() + "/e\">]>";

            assertThat(refusal(DocumentFixture.zip(DocumentFixture.docxParts(external, "&e;"))))
                    .contains("contains a document type declaration");
            assertThat(refusal(DocumentFixture.zip(DocumentFixture.odtParts(external, "<text:p>&e;</text:p>"))))
                    .contains("contains a document type declaration");
            assertThat(someoneConnectsTo(elsewhere)).isFalse();
        }
    }

    @Test
    void refusesWhatInflatesBeyondANoteWithinSeconds() throws IOException {
        Map<String, byte[]> docx = DocumentFixture.docxParts("", "P01: x");
        docx.put("word/media/image1.png", new byte[210_000_000]);
        Map<String, byte[]> odt = DocumentFixture.odtParts("", "<text:p>" + "x".repeat(30_000_000) + "</text:p>");
        byte[] zippedDocx = DocumentFixture.zip(docx);
        byte[] zippedOdt = DocumentFixture.zip(odt);
        byte[] pdf = pdfBomb();
        long started = System.nanoTime();

        for (byte[] bomb : List.of(zippedDocx, zippedOdt, pdf)) {
            assertThat(bomb.length).isLessThan(1_000_000);
            assertThat(refusal(bomb)).contains("is larger inside than a note can be");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void callsAnEmptyFileEmpty() {
        for (String empty : List.of("", "\ufeff", "\n\n  \n")) {
            assertThat(refusal(empty.getBytes(UTF_8))).isEqualTo("The selected file is empty");
        }
        assertThat(OfferedFile.ofPasted(" \n")).isEqualTo(new FileReading.NotRead("What you pasted is empty"));
    }

    @Test
    void readsUtf16AndWindows1252AndSaysTheSecond() {
        String said = "P01: \u00a3200, \u201cevery week\u201d";

        assertThat(texts(read(said.getBytes(StandardCharsets.UTF_16))))
                .containsExactly("\u00a3200, \u201cevery week\u201d");
        Transcript windows = read(said.getBytes(Charset.forName("windows-1252")));
        assertThat(texts(windows)).containsExactly("\u00a3200, \u201cevery week\u201d");
        assertThat(windows.notices()).singleElement().asString().contains("read as Windows-1252");
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] whole = DocumentFixture.docx("x");

        assertThat(refusal("GIF89a\0\0\1".getBytes(UTF_8))).contains("is no text");
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .contains("is a picture");
        assertThat(refusal(DocumentFixture.zip(Map.of("xl/workbook.xml", new byte[1]))))
                .contains("is not one that can be read");
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).contains("is not a");
        assertThat(refusal("%PDF-1.7 and then nothing".getBytes(UTF_8))).contains("is not a PDF that can be read");
    }

    @Test
    void keepsEmojiFlagsAndEveryScriptAsTheyAre() {
        String said =
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud83c\uddec\ud83c\udde7 \u0175 w\u0302 \u0633\u0644\u0627\u0645 \u0a2a\u0a70\u0a1c\u0a3e\u0a2c\u0a40";

        assertThat(texts(read(("P01: " + said).getBytes(UTF_8)))).containsExactly(said);
        assertThat(texts(read(DocumentFixture.docx("P01: " + said)))).containsExactly(said);
    }

    @Test
    void replacesWhatNoTextMayHold() {
        assertThat(texts(OfferedFile.ofPasted("P01: a\u001b[31mb\ud800c\u2028P02: d")))
                .containsExactly("a [31mb\ufffdc", "d");
    }

    @Test
    void takesTwoHundredThousandCharactersAndNotOneMore() {
        String longest = "x".repeat(Transcript.LONGEST);

        assertThat(texts(OfferedFile.ofPasted(longest))).containsExactly(longest);
        assertThat(OfferedFile.ofPasted(longest + "x"))
                .isEqualTo(new FileReading.NotRead(
                        "What you pasted has 200,001 characters; a note holds 200,000 at most"));
    }

    @Test
    void readsFiftyThousandLinesWithinSeconds() {
        String lines = "hm.\r\n".repeat(50_000);
        long started = System.nanoTime();

        assertThat(texts(OfferedFile.ofPasted(lines))).hasSize(50_000);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void readsTheDebatesOfOthersWithoutLosingAWord() throws IOException {
        Path folder =
                Path.of(Optional.ofNullable(System.getenv("LOCALITY_SHARED")).orElse("../shared"), "transcripts");
        assumeThat(folder).as("../shared is not there").isDirectory();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                String text = Files.readString(file);
                assumeThat(text.length()).isLessThan(Transcript.LONGEST);
                Transcript read = read(text.getBytes(UTF_8));
                String words = String.join(
                        " ",
                        read.lines().stream()
                                .map(line -> (line.label().isEmpty() ? "" : line.label() + " ") + line.text())
                                .toList());
                assertThat(text.replace(":", "").split("\\s+"))
                        .as(file.toString())
                        .allSatisfy(word -> assertThat(words.replace(":", "")).contains(word));
            }
        }
    }

    private static boolean someoneConnectsTo(ServerSocket server) throws IOException {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private static byte[] pdfBomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed, new Deflater(9))) {
            byte[] spaces = " ".repeat(1_000_000).getBytes(UTF_8);
            for (int megabyte = 0; megabyte < 120; megabyte++) {
                deflated.write(spaces);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write("%%PDF-1.4\n1 0 obj<</Filter/FlateDecode/Length %d>>stream\n"
                .formatted(packed.size())
                .getBytes(UTF_8));
        pdf.write(packed.toByteArray());
        pdf.write("\nendstream endobj\ntrailer<</Root 2 0 R>>".getBytes(UTF_8));
        return pdf.toByteArray();
    }

    private static byte[] odt(String body) {
        return DocumentFixture.zip(DocumentFixture.odtParts("", body));
    }

    private static List<String> texts(FileReading reading) {
        assertThat(reading).isInstanceOf(FileReading.Read.class);
        return texts(((FileReading.Read) reading).transcript());
    }

    private static List<String> texts(Transcript transcript) {
        return transcript.lines().stream().map(Utterance::text).toList();
    }

    private static Transcript read(byte[] bytes) {
        FileReading reading = OfferedFile.of(bytes);
        assertThat(reading).isInstanceOf(FileReading.Read.class);
        return ((FileReading.Read) reading).transcript();
    }

    private static String refusal(byte[] bytes) {
        FileReading reading = OfferedFile.of(bytes);
        assertThat(reading).isInstanceOf(FileReading.NotRead.class);
        return ((FileReading.NotRead) reading).sentence();
    }
}
