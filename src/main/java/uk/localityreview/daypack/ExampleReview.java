package uk.localityreview.daypack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import uk.localityreview.indicators.PublishedFiles;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.shared.Refused;

/** The worked example that comes with the product: a review of Luton with invented interviews and published figures. */
@Component
public class ExampleReview {

    private static final String WITHIN = "example/luton/";

    private final FilingADayPack filing;
    private final Reviews reviews;

    ExampleReview(FilingADayPack filing, Reviews reviews) {
        this.filing = filing;
        this.reviews = reviews;
    }

    /** Files the example, unless it is held already. */
    public ReviewId file() {
        try {
            Path folder = Files.createTempDirectory("locality-example");
            try {
                unpackInto(folder);
                return file(folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new Refused(
                    "The worked example could not be unpacked into the temporary folder, and was not filed."
                            + " Make room there and start again.",
                    e);
        }
    }

    private ReviewId file(Path folder) {
        return switch (DayPackReading.of(folder)) {
            case DayPackReading.Taken(DayPack pack, List<String> noticed) -> {
                ReviewId id = pack.material().review().id();
                yield reviews.holds(id) ? id : filing.file(pack, PublishedFiles.read(List.of(folder.resolve("data"))));
            }
            case DayPackReading.ToPlan(DayToPlan day, List<String> noticed) ->
                throw new IllegalStateException("The example is a day that was held");
            case DayPackReading.Refused(List<PackProblem> problems) ->
                throw new IllegalStateException(
                        "The example is not a day pack: " + problems.getFirst().sentence());
        };
    }

    private static void unpackInto(Path folder) throws IOException {
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + WITHIN + "**/*.*")) {
            String url = file.getURL().toString();
            Path target = folder.resolve(url.substring(url.lastIndexOf(WITHIN) + WITHIN.length()));
            Files.createDirectories(target.getParent());
            try (InputStream in = file.getInputStream()) {
                Files.copy(in, target);
            }
        }
    }
}
