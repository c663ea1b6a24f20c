package uk.localityreview;

import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import uk.localityreview.home.HomeSettings;

/** Reads the settings as the running house would, for the commands that do not start it. */
final class Settings {

    private Settings() {}

    @EnableConfigurationProperties(HomeSettings.class)
    static class Only {}

    static HomeSettings read(List<String> settings) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Only.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run(settings.toArray(String[]::new))) {
            return context.getBean(HomeSettings.class);
        }
    }

    /** The settings with the home that an option gives. */
    static HomeSettings of(Arguments arguments) {
        return read(arguments
                .option("--home")
                .map(home -> List.of("--locality.home=" + home))
                .orElse(List.of()));
    }

    /** The version of this program, as the build wrote it into the jar. */
    static String version() {
        String version = Settings.class.getPackage().getImplementationVersion();
        return version == null ? "unreleased" : version;
    }
}
