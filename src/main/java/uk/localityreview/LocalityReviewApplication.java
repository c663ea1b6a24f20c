package uk.localityreview;

import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The application: every room of the house, wired, and the commands by which it is used. */
// Two rooms may use one word for two things, such as the sessions of a day and those of a browser.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class LocalityReviewApplication {

    public static void main(String[] arguments) {
        System.exit(new Commands(System.out, System.err).run(List.of(arguments)));
    }
}
