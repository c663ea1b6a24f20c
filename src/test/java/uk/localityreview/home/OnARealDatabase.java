package uk.localityreview.home;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on a real PostgreSQL, migrated as in use.
 *
 * <pre>{@code
 * @OnARealDatabase
 * class NotesTests {
 *     @Autowired
 *     private Notes notes;
 * }
 * }</pre>
 *
 * One embedded server serves the whole run, started by the first test that needs it; each Spring context (not each test)
 * has a database of its own on it. Tests of one context share it, so let each open its own review. For pages add
 * {@code @AutoConfigureMockMvc}, or ask for a port with {@code webEnvironment}.
 *
 * <p>The same tests run on another PostgreSQL (15 or newer) with the system properties or environment variables {@code
 * locality.test.database.url}, {@code …username} and {@code …password} ({@code LOCALITY_TEST_DATABASE_URL}, …); the role
 * must be allowed to create databases, and the address ends with the name of one that exists.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ContextConfiguration(initializers = ADatabaseForTheContext.class)
public @interface OnARealDatabase {

    /** As {@link SpringBootTest#webEnvironment()}. */
    @AliasFor(annotation = SpringBootTest.class)
    WebEnvironment webEnvironment() default WebEnvironment.MOCK;

    /** As {@link SpringBootTest#properties()}. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};
}
