package uk.localityreview.report;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import uk.localityreview.access.Account;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.Permission;
import uk.localityreview.report.ReportFiles.Form;
import uk.localityreview.review.ReviewId;

/** The report of a review: as a page to read, and as files that are made whole before the first byte is sent. */
@Controller
class ReportController {

    private final ReadingTheReport reading;
    private final Hindrances hindrances;

    ReportController(ReadingTheReport reading, Hindrances hindrances) {
        this.reading = reading;
        this.hindrances = hindrances;
    }

    @GetMapping("/reviews/{review}/report")
    @Needs(Permission.READ_REPORT)
    String page(
            @PathVariable UUID review,
            @AuthenticationPrincipal Account reader,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        var read = reading.asPage(new ReviewId(review));
        var document = read.report().document();
        String notice = document.notice().isEmpty() ? null : document.notice();
        model.addAttribute("frame", frame.withReview(document.title(), document.marking(), notice, review));
        model.addAttribute("page", new ReportPage(review, document, hindrances.of(new ReviewId(review), reader.id())));
        return "report/page";
    }

    @GetMapping("/reviews/{review}/report.html")
    @Needs(Permission.READ_REPORT)
    ResponseEntity<byte[]> html(@PathVariable UUID review) {
        return file(review, Form.HTML);
    }

    @GetMapping("/reviews/{review}/report.docx")
    @Needs(Permission.READ_REPORT)
    ResponseEntity<byte[]> docx(@PathVariable UUID review) {
        return file(review, Form.DOCX);
    }

    @GetMapping("/reviews/{review}/report.pdf")
    @Needs(Permission.READ_REPORT)
    ResponseEntity<byte[]> pdf(@PathVariable UUID review) {
        return file(review, Form.PDF);
    }

    @GetMapping("/reviews/{review}/findings.json")
    @Needs(Permission.READ_REPORT)
    ResponseEntity<byte[]> findings(@PathVariable UUID review) {
        return file(review, Form.FINDINGS);
    }

    private ResponseEntity<byte[]> file(UUID review, Form form) {
        var download = reading.asFile(new ReviewId(review), form);
        String disposition = ContentDisposition.attachment()
                .filename(download.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(download.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(download.bytes());
    }
}
