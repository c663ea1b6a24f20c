package uk.localityreview;

import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application: every room of the house, wired. */
@SpringBootApplication
public class LocalityReviewApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(LocalityReviewApplication.class, arguments);
    }

    /** The time, asked for by whoever needs it, so that tests can say what it is. */
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
