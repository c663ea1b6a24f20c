package uk.localityreview.timetable.export;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.localityreview.access.Needs;
import uk.localityreview.access.Permission;
import uk.localityreview.review.ReviewId;
import uk.localityreview.timetable.export.ExportingTheTimetable.Exported;

/** Gives the timetable out as a file to whoever runs the day. */
@Controller
class ExportController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ExportingTheTimetable exporting;

    ExportController(ExportingTheTimetable exporting) {
        this.exporting = exporting;
    }

    @GetMapping("/reviews/{review}/timetable.xlsx")
    @Needs(Permission.RUN_DAY)
    ResponseEntity<byte[]> workbook(@PathVariable ReviewId review) {
        Exported file = exporting.workbook(review);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(file.bytes());
    }
}
