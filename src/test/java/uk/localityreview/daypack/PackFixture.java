package uk.localityreview.daypack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small day pack of an invented review, to be spoilt one fault at a time. */
final class PackFixture {

    private final Map<String, byte[]> files = new TreeMap<>();

    static PackFixture aDayInMillbrook() {
        return new PackFixture()
                .with("review.yaml", """
                        notice: The interviews are invented and describe nobody.
                        locality: {name: Millbrook, local_authority: E06000032}
                        date: 2025-10-16
                        sponsor: Chair, community safety partnership
                        marking: OFFICIAL-SENSITIVE
                        rooms:
                          A: {site: Town Hall, seats: 9}
                        team:
                          R1: {role: lead reviewer, knows: [education]}
                          R2: {role: scribe}
                        """)
                .with("agencies.csv", """
                        agency,name,sector
                        BP,Bedfordshire Police,police
                        YJS,Youth Justice Service,youth justice
                        """)
                .with("participants.csv", """
                        code,agency,role,level,category,line_manager,available_from,available_to,needs
                        P01,BP,neighbourhood sergeant,front line,practitioner,,08:00,13:00,
                        P02,YJS,case manager,front line,practitioner,,09:00,12:00,
                        """)
                .with("timetable.csv", """
                        session,start,end,room,kind,lead,scribe,participants,themes_asked
                        S01,09:15,10:00,A,interview,R1,R2,P01,B1 B5
                        S02,10:15,11:00,A,interview,R1,R2,P02,B5
                        """)
                .with("notes/S01.txt", note("S01", "09:17 P01 weapons every year\n09:18 R1 ~ ask for counts\n"))
                .with("notes/S02.txt", note("S02", "10:17 P02 debt again\n"))
                .with("decisions/findings.csv", """
                        finding,statement,themes
                        F01,Weapon carrying rises every year.,B1
                        """)
                .with("decisions/evidence.csv", """
                        finding,session,line,stance,specific,origin
                        F01,S01,1,supports,no,
                        """);
    }

    /** The same day before it is planned: people, rooms and team only. */
    static PackFixture aDayInMillbrookToPlan() {
        return aDayInMillbrook()
                .without("timetable.csv")
                .without("notes/S01.txt")
                .without("notes/S02.txt")
                .without("decisions/findings.csv")
                .without("decisions/evidence.csv");
    }

    static String note(String session, String lines) {
        return "Session: " + session + "\nDate: 2025-10-16\nRoom: A\nScribe: R2\n\n" + lines;
    }

    PackFixture with(String path, String text) {
        return with(path, text.getBytes(UTF_8));
    }

    PackFixture with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    PackFixture without(String path) {
        files.remove(path);
        return this;
    }

    PackFixture replacing(String path, String text, String by) {
        return with(path, new String(files.get(path), UTF_8).replace(text, by));
    }

    Path inFolder(Path folder) {
        files.forEach((path, bytes) -> write(folder.resolve(path), bytes));
        return folder;
    }

    Path zippedInto(Path archive, String prefix) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(prefix + file.getKey()));
                zip.write(file.getValue());
            }
        }
        return archive;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new IllegalStateException("The pack could not be laid out", e);
        }
    }
}
