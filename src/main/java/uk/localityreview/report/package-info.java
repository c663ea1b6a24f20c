/** The report: every finding with its trail, its verdict and its confidence, in HTML, DOCX, PDF and JSON. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "evidence",
            "identifiers",
            "indicators",
            "network",
            "review",
            "safeguarding",
            "shared",
            "timetable",
            "triangulation",
            "vault"
        })
@NullMarked
package uk.localityreview.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
