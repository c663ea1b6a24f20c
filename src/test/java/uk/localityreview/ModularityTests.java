package uk.localityreview;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The walls of the house stand, and its plan is drawn into {@code target/spring-modulith-docs}. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(LocalityReviewApplication.class);

    @Test
    void everyRoomKeepsToItsWalls() {
        modules.verify();
    }

    @Test
    void drawsThePlanOfTheHouse() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
