package uk.localityreview.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.localityreview.report.document.DocxRendering;
import uk.localityreview.report.document.HtmlRendering;
import uk.localityreview.report.document.PdfRendering;
import uk.localityreview.shared.Refused;

/** The files of a report. Each is made whole before any of it is written or sent. */
public final class ReportFiles {

    /** A form of the report. */
    public enum Form {
        HTML("report.html", "text/html;charset=UTF-8"),
        DOCX("report.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        PDF("report.pdf", "application/pdf"),
        FINDINGS("findings.json", "application/json");

        private final String fileName;
        private final String mediaType;

        Form(String fileName, String mediaType) {
            this.fileName = fileName;
            this.mediaType = mediaType;
        }

        public String fileName() {
            return fileName;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    private ReportFiles() {}

    /** The bytes of one form of a report. */
    public static byte[] bytes(Report report, Form form) {
        return switch (form) {
            case HTML -> HtmlRendering.of(report.document()).getBytes(StandardCharsets.UTF_8);
            case DOCX -> DocxRendering.of(report.document());
            case PDF -> PdfRendering.of(report.document());
            case FINDINGS -> report.findings().getBytes(StandardCharsets.UTF_8);
        };
    }

    /**
     * Writes every form into a folder, which is made when it is not there. When that cannot be done, no half-written file
     * is left behind, and what stood there before stays.
     */
    public static List<Path> write(Report report, Path folder) {
        Map<Form, byte[]> forms = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            forms.put(form, bytes(report, form));
        }
        List<Path> waiting = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            refuseFoldersInTheWay(folder);
            for (var form : forms.entrySet()) {
                Path file = waiting(folder, form.getKey());
                waiting.add(file);
                Files.write(file, form.getValue());
            }
            return moved(folder);
        } catch (IOException e) {
            waiting.forEach(ReportFiles::discard);
            throw new Refused(
                    "The report could not be written to that folder; nothing new was left there. Check that the folder "
                            + "may be written to and that the disk has room, then try again.",
                    e);
        }
    }

    private static void refuseFoldersInTheWay(Path folder) throws IOException {
        for (Form form : Form.values()) {
            if (Files.isDirectory(folder.resolve(form.fileName()))) {
                throw new FileAlreadyExistsException(form.fileName());
            }
        }
    }

    private static List<Path> moved(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Form form : Form.values()) {
            Path file = folder.resolve(form.fileName());
            Files.move(
                    waiting(folder, form), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            files.add(file);
        }
        return files;
    }

    private static Path waiting(Path folder, Form form) {
        return folder.resolve("." + form.fileName() + ".part");
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It was never a file of the report, and the refusal that follows says that the folder is not sound.
            file.toFile().deleteOnExit();
        }
    }
}
