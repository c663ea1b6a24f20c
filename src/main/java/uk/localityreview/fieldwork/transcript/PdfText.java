package uk.localityreview.fieldwork.transcript;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the text of a PDF page by page, within 20 seconds; pictures of words are not read. */
final class PdfText {

    private static final String UNREADABLE = "is not a PDF that can be read. Save it again, or paste its text";
    private static final int MOST_PAGES = 300;
    private static final long LONGEST_NANOSECONDS = 20_000_000_000L;

    private PdfText() {}

    static DocumentText read(byte[] bytes) {
        var refusal = PdfStreams.refusalOf(bytes);
        if (refusal.isPresent()) {
            return new DocumentText.NotRead(refusal.get());
        }
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.isEncrypted()) {
                return new DocumentText.NotRead(PdfStreams.PROTECTED);
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                return new DocumentText.NotRead("has more than %d pages, which is the most".formatted(MOST_PAGES));
            }
            StringWriter text = new StringWriter();
            new InTime().writeText(document, text);
            if (text.toString().isBlank()) {
                return new DocumentText.NotRead(
                        "has no text in it: it is a picture of words, such as a scan. Type what "
                                + "it says, or keep it as a photo of paper notes");
            }
            return new DocumentText.Read(joined(text.toString()), List.of("Lines that a page broke were joined."));
        } catch (TookTooLong e) {
            return new DocumentText.NotRead(
                    "took longer than 20 seconds to read, so that reading was stopped. Paste " + "its text in parts");
        } catch (IOException | RuntimeException e) {
            return new DocumentText.NotRead(UNREADABLE);
        }
    }

    /** Joins the lines that end at the edge of the page with the next, unless that one starts anew. */
    private static String joined(String text) {
        List<String> lines =
                text.replace("\r\n", "\n").lines().map(String::strip).toList();
        int widest = lines.stream().mapToInt(String::length).max().orElse(0);
        List<String> whole = new ArrayList<>();
        String before = "";
        for (String line : lines) {
            boolean goesOn = before.length() > widest * 0.7 && !line.isEmpty() && !SpokenLines.startsAnew(line);
            if (goesOn) {
                whole.set(whole.size() - 1, whole.getLast() + " " + line);
            } else {
                whole.add(line);
            }
            before = line;
        }
        return String.join("\n", whole);
    }

    /** Stops when the time is over, whatever the pages make it do. */
    private static final class InTime extends PDFTextStripper {

        private final long started = System.nanoTime();

        InTime() {
            setLineSeparator("\n");
            setSortByPosition(true);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - started > LONGEST_NANOSECONDS) {
                throw new TookTooLong();
            }
            super.processOperator(operator, operands);
        }
    }

    private static final class TookTooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
