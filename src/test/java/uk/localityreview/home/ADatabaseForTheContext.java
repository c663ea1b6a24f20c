package uk.localityreview.home;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each context of the tests an empty database and a home of its own. */
class ADatabaseForTheContext implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        DatabaseAddress database = TestServer.get().newDatabase();
        Map<String, Object> settings = Map.of(
                "locality.home", TestServer.newHome().toString(),
                "locality.database.url", database.url(),
                "locality.database.username", database.username(),
                "locality.database.password", database.password(),
                "locality.database.connections", "4");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("a real database", settings));
    }
}
