package uk.localityreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;

/** What is told of the settings is true of the settings. */
class ConfigureTests {

    private static final Path PAGE = Path.of("docs/how-to/configure.md");

    @Test
    void namesEverySettingWithItsDefault() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(settings())
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(page).contains("| `" + setting + "` |"));
    }

    @Test
    void namesNoSettingThatThereIsNot() throws IOException {
        assertThat(Files.readAllLines(PAGE))
                .filteredOn(line -> line.matches("\\| `[a-z][a-z.-]+\\.[a-z.-]+` \\|.*"))
                .extracting(line -> line.replaceFirst("\\| `([^`]+)`.*", "$1"))
                .containsExactlyInAnyOrderElementsOf(settings().toList());
    }

    private static Stream<String> settings() throws IOException {
        return new YamlPropertySourceLoader()
                .load("settings", new ClassPathResource("application.yaml")).stream()
                        .map(EnumerablePropertySource.class::cast)
                        .flatMap(source -> Stream.of(source.getPropertyNames()));
    }
}
