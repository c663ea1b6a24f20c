package uk.localityreview.report;

import java.util.UUID;
import uk.localityreview.report.document.Document;

/**
 * The report as a page of the application.
 *
 * @param review whose report it is
 * @param document the report
 */
public record ReportPage(UUID review, Document document) {}
