/** Measures the house from outside, as a person or a device would see it, and its solver on hard days. */
@ApplicationModule(
        allowedDependencies = {
            "fieldwork :: operations",
            "home",
            "review",
            "shared",
            "timetable",
            "timetable :: replanning",
            "timetable :: rules",
            "timetable :: solver",
            "vault"
        })
@NullMarked
package uk.localityreview.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
