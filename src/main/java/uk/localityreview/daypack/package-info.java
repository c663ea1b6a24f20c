/** Takes a day's material in from a folder or an archive: whole, or not at all. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit",
            "evidence",
            "fieldwork",
            "indicators",
            "network",
            "report",
            "review",
            "shared",
            "timetable",
            "triangulation",
            "vault"
        })
@NullMarked
package uk.localityreview.daypack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
