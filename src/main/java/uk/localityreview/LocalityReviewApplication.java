package uk.localityreview;

import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: every room of the house, wired, and the commands by which it is used. */
@SpringBootApplication
public class LocalityReviewApplication {

    public static void main(String[] arguments) {
        System.exit(new Commands(System.out, System.err).run(List.of(arguments)));
    }
}
