package uk.localityreview.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.localityreview.identifiers.Identifier;
import uk.localityreview.identifiers.Identifiers;
import uk.localityreview.identifiers.Known;

/** The device, in a real browser, flags by pattern exactly what the server does. */
@InABrowser
class IdentifiersOnTheDeviceTests {

    private static final List<String> KNOWN = List.of("Luton", "St. Giles (North)", "Dr Oak Surgery", "BTP");

    private static final String FLAGS = """
            async ({ lines, known }) => {
              const own = document.querySelector("script[src$='locality-review.js']").src;
              const { identifiersIn, replacementsFor, codePoints } =
                await import(new URL("capture/identifiers.js", own));
              return lines.map((line) => identifiersIn(line, known)
                .map((flag) => [flag.kind, codePoints(line, flag.start), codePoints(line, flag.end), flag.text,
                  ...replacementsFor(flag, line)].join("|")).join("\\n"));
            }
            """;

    private static final String TIME = """
            async ({ lines, known }) => {
              const own = document.querySelector("script[src$='locality-review.js']").src;
              const { identifiersIn } = await import(new URL("capture/identifiers.js", own));
              for (let i = 0; i < 10; i++) lines.forEach((line) => identifiersIn(line, known));
              const times = lines.map((line) => {
                const start = performance.now();
                for (let i = 0; i < 20; i++) identifiersIn(line, known);
                return (performance.now() - start) / 20;
              });
              return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
            }
            """;

    @Test
    void flagsAndOffersTheSameAsTheServer(Browser browser) throws IOException {
        Known known = Known.of(KNOWN);
        List<String> expected =
                lines().stream().map(line -> onTheServer(line, known)).toList();

        Object onTheDevice = browser.open("/sign-in").page().evaluate(FLAGS, Map.of("lines", lines(), "known", KNOWN));

        assertThat(expected).filteredOn(flags -> !flags.isEmpty()).hasSizeGreaterThan(40);
        assertThat(onTheDevice).isEqualTo(expected);
        browser.hasNothingToComplainOf();
    }

    @Test
    void needsLessThanTwoMillisecondsForALine(Browser browser) throws IOException {
        Object median = browser.open("/sign-in").page().evaluate(TIME, Map.of("lines", lines(), "known", KNOWN));

        assertThat(((Number) median).doubleValue()).isLessThan(2);
    }

    private static String onTheServer(String line, Known known) {
        return String.join(
                "\n",
                Identifiers.byPattern(line, known).stream()
                        .map(flag -> inOneLine(flag, line))
                        .toList());
    }

    private static String inOneLine(Identifier flag, String line) {
        return String.join(
                "|",
                Stream.concat(
                                Stream.of(
                                        flag.kind().words(),
                                        "" + flag.span().start(),
                                        "" + flag.span().end(),
                                        flag.text()),
                                Identifiers.replacements(flag, line).stream())
                        .toList());
    }

    private static List<String> lines() throws IOException {
        try (var file = Objects.requireNonNull(
                IdentifiersOnTheDeviceTests.class.getResourceAsStream("/identifiers/invented-lines.txt"))) {
            Stream<String> marked = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
            return Stream.concat(
                            marked.map(line -> line.replaceAll("\\[[a-z -]+\\|([^]]*)]", "$1")),
                            Stream.of(
                                    "😢 😢 rang 07700 900418 and Mr O’Neill",
                                    "luton, ST. GILES (NORTH) and Dr Oak Surgery with @btp, P07 said",
                                    "born 3 May 2010 in LUTON, nan is Mrs Żółć at 3 Élan Close",
                                    "née 12.03.2010, 999\u00a0000\u00a00018, ring\u00a007700\u00a0900418"))
                    .toList();
        }
    }
}
