package uk.localityreview.fieldwork.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;
import uk.localityreview.fieldwork.sending.OperationReading.NotUnderstood;
import uk.localityreview.fieldwork.sending.OperationReading.Understood;

/** What a device sent is an operation, or there is a sentence why not. */
class OperationReadingTests {

    private final ADevice device = new ADevice();

    static Stream<String[]> everyKind() {
        String line = "\"line\":\"00000000-0000-4000-8000-000000000001\"";
        return Stream.of(
                new String[] {
                    "line",
                    "{" + line
                            + ",\"text\":\"we ring and hear nothing\",\"speaker\":\"GROUP\",\"kind\":\"observed\",\"basis\":null,\"themes\":[\"B1\",\"E2\"],\"replaces\":null}"
                },
                new String[] {
                    "consent",
                    "{\"participant\":\"P01\",\"takesPart\":true,\"quotes\":\"without role\",\"how\":\"spoken\"}"
                },
                new String[] {"probe", "{\"probe\":\"B1.know\",\"theme\":\"B1\",\"put\":true}"},
                new String[] {
                    "prevalence",
                    "{\"theme\":\"B5\",\"speaker\":\"P02\",\"often\":\"most weeks\",\"recent\":\"\",\"where\":null}"
                },
                new String[] {
                    "tie",
                    "{\"from\":\"POL\",\"to\":\"YJS\",\"kind\":\"referral\",\"state\":\"partly\",\"speaker\":\"P01\",\"text\":\"we hear nothing back\"}"
                },
                new String[] {
                    "barrier", "{\"speaker\":\"R1\",\"text\":\"no room\",\"cause\":null,\"stage\":\"first contact\"}"
                },
                new String[] {"begin", "{\"scribe\":\"R2\"}"},
                new String[] {"end", "{}"},
                new String[] {"concern", "{\"what\":\"a child is at risk tonight\",\"now\":true}"});
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void readsEveryKind(String kind, String body) {
        assertThat(read(device.operation("S01", kind, body))).isInstanceOf(Understood.class);
    }

    @Test
    void keepsFieldsThatItDoesNotKnow() {
        String body = "{\"scribe\":\"R2\",\"__proto__\":{\"polluted\":true},\"colour\":\"blue\"}";

        assertThat(read(device.operation("S01", "begin", body)))
                .isInstanceOfSatisfying(
                        Understood.class,
                        understood -> assertThat(understood.operation().body()).isEqualTo(body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id       | 1                                    | Its id is not a UUID
            id       | 00000000-0000-4000-8000-00000000000A | Its id is not a UUID
            device   | 00000000-0000-4000-8000-000000000001 | It is of another device
            sequence | x                                    | Its sequence is not
            session  | s1                                   | Its session is not
            kind     | rumour                               | does not know its kind
            at       | yesterday                            | Its time is not
            at       | 2026-06-18T09:30:00                  | Its time is not
            body     | []                                   | Its body is not
            body     | {"a":1,"a":2}                        | Its body is not
            body     | {}                                   | Its field "line" is not an id
            """)
    void saysWhatIsWrong(String field, String value, String reason) {
        ObjectNode sent = device.line("S01", "text").put(field, value);

        assertThat(read(sent))
                .isInstanceOfSatisfying(
                        NotUnderstood.class,
                        refused -> assertThat(refused.reason())
                                .contains(reason)
                                .endsWith("It was not taken and stays on the device."));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void countsASequenceFromOne(long sequence) {
        assertThat(read(device.line("S01", "text").put("sequence", sequence))).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void noticesWhatWasChangedOnTheWay() {
        ObjectNode sent = device.line("S01", "text").put("at", "2026-06-18T09:59:00+01:00");

        assertThat(read(sent)).isInstanceOfSatisfying(NotUnderstood.class, refused -> {
            assertThat(refused.reason()).contains("lost or changed on the way");
            assertThat(refused.hash()).isNull();
        });
    }

    @Test
    void takesTwoHundredThousandCharactersAndNoMore() {
        assertThat(read(device.line("S01", "👨‍👩‍👧".repeat(40_000)))).isInstanceOf(Understood.class);
        assertThat(read(device.line("S01", "x".repeat(200_001))))
                .isInstanceOfSatisfying(
                        NotUnderstood.class,
                        refused -> assertThat(refused.reason())
                                .contains("200,001 characters long", "Divide it into several lines"));
    }

    @Test
    void keepsControlCharactersAsTheyAre() {
        assertThat(read(device.line("S01", "null \u0000 esc \u001b[31m cr \r line \u2028")))
                .isInstanceOf(Understood.class);
    }

    @Test
    void refusesHalfACharacter() {
        assertThat(read(device.operation("S01", "end", "{\"half\":\"\ud83d\"}")))
                .isInstanceOfSatisfying(
                        NotUnderstood.class,
                        refused -> assertThat(refused.reason()).contains("half a character"));
    }

    private OperationReading read(ObjectNode sent) {
        return OperationReading.of(device.id(), sent);
    }
}
