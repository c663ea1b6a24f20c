package uk.localityreview;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: every room of the house, wired. */
@SpringBootApplication
public class LocalityReviewApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(LocalityReviewApplication.class, arguments);
    }
}
