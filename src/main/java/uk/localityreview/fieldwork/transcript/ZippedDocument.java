package uk.localityreview.fieldwork.transcript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a DOCX or ODT: one part of a zip, streamed. The size of every part is bounded and nothing in it is
 * followed, since the file comes from outside.
 */
final class ZippedDocument {

    private static final int LARGEST_PART = 20_000_000;
    private static final long LARGEST_WHOLE = 200_000_000;
    private static final int MOST_PARTS = 2_000;

    private final byte[] bytes;
    private final Format format;
    private final List<String> notices = new ArrayList<>();
    private byte @Nullable [] content;
    private long whole;

    private ZippedDocument(byte[] bytes, Format format) {
        this.bytes = bytes;
        this.format = format;
    }

    /** The two formats, each with the part its text is in. */
    enum Format {
        DOCX("word/document.xml", "is not a Word document (.docx) that can be read"),
        ODT("content.xml", "is not an OpenDocument text (.odt) that can be read");

        private final String part;
        private final String unreadable;

        Format(String part, String unreadable) {
            this.part = part;
            this.unreadable = unreadable;
        }
    }

    static DocumentText read(byte[] bytes, Format format) {
        if (OfferedFile.starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new DocumentText.NotRead(
                    "is password protected, or in the old .doc format. Save it as .docx without a password");
        }
        return new ZippedDocument(bytes, format).read();
    }

    /** Which of the two a zip is, by the names of its parts; none when it is neither. */
    static Optional<Format> formatOf(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int parts = 0;
            long seen = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().startsWith("word/")) {
                    return Optional.of(Format.DOCX);
                }
                if (part.getName().equals("content.xml")) {
                    return Optional.of(Format.ODT);
                }
                seen += skip(zip, LARGEST_WHOLE - seen);
                if (++parts > MOST_PARTS || seen >= LARGEST_WHOLE) {
                    break;
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private DocumentText read() {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                Optional<String> refusal = ++parts > MOST_PARTS ? Optional.of(tooLarge()) : refusalOf(part, zip);
                if (refusal.isPresent()) {
                    return new DocumentText.NotRead(refusal.get());
                }
            }
            if (content == null) {
                return new DocumentText.NotRead(format.unreadable);
            }
            return new DocumentText.Read(
                    format == Format.DOCX ? OfficeXml.ofWord(content) : OfficeXml.ofOpenDocument(content), notices);
        } catch (OfficeXml.DocumentTypeFound e) {
            return new DocumentText.NotRead(
                    "contains a document type declaration, which no Word document needs. Nothing was read");
        } catch (IOException | XMLStreamException e) {
            return new DocumentText.NotRead(format.unreadable);
        }
    }

    private Optional<String> refusalOf(ZipEntry part, ZipInputStream zip) throws IOException {
        String name = part.getName();
        if (name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/")) {
            return Optional.of("contains macros. Save it without them");
        }
        boolean manifest = name.equals("META-INF/manifest.xml");
        if (name.equals(format.part) || manifest) {
            byte[] read = zip.readNBytes(LARGEST_PART + 1);
            whole += read.length;
            if (read.length > LARGEST_PART) {
                return Optional.of(tooLarge());
            }
            if (!manifest) {
                content = read;
            } else if (OfficeXml.mentionsEncryption(read)) {
                return Optional.of("is password protected. Save it without a password");
            }
        } else {
            whole += skip(zip, LARGEST_WHOLE - whole);
        }
        if (name.toLowerCase(Locale.ROOT).matches("word/(comments|footnotes|endnotes)\\.xml") && notices.isEmpty()) {
            notices.add("Comments and footnotes of the document were not read.");
        }
        return whole >= LARGEST_WHOLE ? Optional.of(tooLarge()) : Optional.empty();
    }

    /** Reads on to the end of a part, but no further than so many bytes; says how many there were. */
    private static long skip(InputStream part, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long seen = 0;
        for (int read = part.read(buffer); read >= 0 && seen < most; read = part.read(buffer)) {
            seen += read;
        }
        return seen;
    }

    private static String tooLarge() {
        return "is larger inside than a note can be";
    }
}
