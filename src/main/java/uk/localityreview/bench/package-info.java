/** Measures the house from outside, as a person at the keyboard would see it, and its solver on hard days. */
@ApplicationModule(
        allowedDependencies = {
            "fieldwork",
            "identifiers",
            "review",
            "shared",
            "timetable",
            "timetable :: replanning",
            "timetable :: rules",
            "timetable :: solver"
        })
@NullMarked
package uk.localityreview.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
