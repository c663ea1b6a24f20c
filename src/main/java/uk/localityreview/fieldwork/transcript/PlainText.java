package uk.localityreview.fieldwork.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.localityreview.shared.Utf8Text;

/**
 * Decodes a text file: UTF-8, UTF-16 with its byte-order mark, else Windows-1252, which is then said so that somebody
 * looks at the letters before anything is kept.
 */
final class PlainText {

    private PlainText() {}

    static DocumentText read(byte[] bytes) {
        boolean littleEndian = OfferedFile.starts(bytes, 0xFF, 0xFE);
        if (littleEndian || OfferedFile.starts(bytes, 0xFE, 0xFF)) {
            Charset charset = littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return decoded(ByteBuffer.wrap(bytes, 2, bytes.length - 2), charset, List.of());
        }
        return switch (Utf8Text.of(bytes)) {
            case Utf8Text.Read(String text) -> checked(text, List.of());
            case Utf8Text.NotRead(int _, String reason)
            when reason.equals("is empty") -> new DocumentText.NotRead(reason);
            case Utf8Text.NotRead _ ->
                decoded(
                        ByteBuffer.wrap(bytes),
                        Charset.forName("windows-1252"),
                        List.of("The file is not in UTF-8; it was read as Windows-1252. Look at £, quotation marks and "
                                + "accents below before you keep it."));
        };
    }

    private static DocumentText decoded(ByteBuffer bytes, Charset charset, List<String> notices) {
        try {
            return checked(charset.newDecoder().decode(bytes).toString(), notices);
        } catch (CharacterCodingException e) {
            return new DocumentText.NotRead("is no text in UTF-8, UTF-16 or Windows-1252. Save it as UTF-8");
        }
    }

    private static DocumentText checked(String text, List<String> notices) {
        return text.indexOf('\0') >= 0
                ? new DocumentText.NotRead("is no text. Choose a text, WebVTT, SRT, DOCX, ODT, RTF or PDF file")
                : new DocumentText.Read(text, notices);
    }
}
