package uk.localityreview.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import uk.localityreview.access.AccountId;
import uk.localityreview.invitation.ConsentSource.ByLink;
import uk.localityreview.invitation.ConsentSource.ByWord;
import uk.localityreview.invitation.ConsentSource.OnPaper;

/** Consents as rows of their table. */
final class ConsentRows {

    private ConsentRows() {}

    static Consent read(ResultSet row) throws SQLException {
        return new Consent(
                row.getBoolean("taking_part"),
                row.getBoolean("notes"),
                Quotes.valueOf(row.getString("quotes")),
                row.getBoolean("future_use"),
                row.getBoolean("withdrawn"),
                row.getString("sheet_version"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                source(row));
    }

    /** The columns that say where a consent came from. */
    static Map<String, SqlParameterValue> columnsOf(ConsentSource source) {
        return switch (source) {
            case ByLink() -> columns("LINK", null, null, null);
            case OnPaper(LocalDate on, AccountId by, Instant at) -> columns("PAPER", on, by, at);
            case ByWord(LocalDate on, AccountId by, Instant at) -> columns("WORD", on, by, at);
        };
    }

    private static Map<String, SqlParameterValue> columns(
            String source, @Nullable LocalDate on, @Nullable AccountId by, @Nullable Instant at) {
        return Map.of(
                "source", new SqlParameterValue(Types.VARCHAR, source),
                "givenOn", new SqlParameterValue(Types.DATE, on),
                "enteredBy", new SqlParameterValue(Types.OTHER, by == null ? null : by.value()),
                "enteredAt",
                        new SqlParameterValue(
                                Types.TIMESTAMP_WITH_TIMEZONE, at == null ? null : at.atOffset(ZoneOffset.UTC)));
    }

    private static ConsentSource source(ResultSet row) throws SQLException {
        String source = row.getString("source");
        if (source.equals("LINK")) {
            return new ByLink();
        }
        LocalDate on = row.getObject("given_on", LocalDate.class);
        AccountId by = new AccountId(row.getObject("entered_by", UUID.class));
        OffsetDateTime at = row.getObject("entered_at", OffsetDateTime.class);
        return source.equals("PAPER") ? new OnPaper(on, by, at.toInstant()) : new ByWord(on, by, at.toInstant());
    }
}
