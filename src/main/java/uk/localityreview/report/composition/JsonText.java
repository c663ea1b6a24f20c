package uk.localityreview.report.composition;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import uk.localityreview.report.document.Characters;

/** JSON written in the order it is told, indented, with line feeds alone: equal contents give equal bytes. */
final class JsonText {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final StringWriter out = new StringWriter();
    private final JsonGenerator json = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .createGenerator(out);

    void object(Runnable contents) {
        json.writeStartObject();
        contents.run();
        json.writeEndObject();
    }

    void object(String name, Runnable contents) {
        json.writeName(name);
        object(contents);
    }

    <T> void array(String name, Collection<T> things, Consumer<T> contents) {
        json.writeName(name);
        json.writeStartArray();
        things.forEach(thing -> object(() -> contents.accept(thing)));
        json.writeEndArray();
    }

    void texts(String name, List<String> texts) {
        json.writeName(name);
        json.writeStartArray();
        texts.forEach(text -> json.writeString(Characters.publishable(text)));
        json.writeEndArray();
    }

    void text(String name, @Nullable String text) {
        json.writeName(name);
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(Characters.publishable(text));
        }
    }

    void number(String name, long number) {
        json.writeName(name);
        json.writeNumber(number);
    }

    /** A number, or null where there is none; JSON has no word for infinity. */
    void number(String name, @Nullable Double number) {
        json.writeName(name);
        if (number == null || !Double.isFinite(number)) {
            json.writeNull();
        } else {
            json.writeNumber(number);
        }
    }

    void flag(String name, boolean flag) {
        json.writeName(name);
        json.writeBoolean(flag);
    }

    void nothing(String name) {
        json.writeName(name);
        json.writeNull();
    }

    String text() {
        json.close();
        return out + "\n";
    }
}
