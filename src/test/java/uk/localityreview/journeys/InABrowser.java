package uk.localityreview.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import uk.localityreview.home.OnARealDatabase;

/**
 * A test through a real Chromium and the whole application on a free port. Its methods take a {@link Browser}, a fresh one
 * for each. Skipped where there is no Chromium.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Chromium.class)
@OnARealDatabase(webEnvironment = WebEnvironment.RANDOM_PORT)
public @interface InABrowser {}
