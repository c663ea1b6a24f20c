package uk.localityreview.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SettledZipTests {

    @Test
    void dependsNeitherOnTheTimeNorOnTheOrderOfItsEntries() throws IOException {
        byte[] one = zip("2026-03-12T09:00", "b.xml", "[Content_Types].xml", "a.xml");
        byte[] other = zip("2026-06-18T17:30", "a.xml", "b.xml", "[Content_Types].xml");

        assertThat(SettledZip.of(one)).isEqualTo(SettledZip.of(other)).isNotEqualTo(one);
    }

    @Test
    void hasTheKindsOfItsContentsFirstAndKeepsWhatTheySay() throws IOException {
        List<String> entries = new ArrayList<>();
        byte[] settled = SettledZip.of(zip("2026-03-12T09:00", "b.xml", "[Content_Types].xml", "a.xml"));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(settled))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.add(entry.getName() + " says " + new String(in.readAllBytes(), UTF_8));
            }
        }

        assertThat(entries)
                .containsExactly(
                        "[Content_Types].xml says [Content_Types].xml", "a.xml says a.xml", "b.xml says b.xml");
    }

    private static byte[] zip(String at, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(LocalDateTime.parse(at));
                out.putNextEntry(entry);
                out.write(name.getBytes(UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
