package uk.localityreview.timetable;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;
import uk.localityreview.shared.Refused;

/** The database refused a change that would have put a room, a reviewer or a participant in two sessions at once. */
public class DoubleBooking extends Refused {

    private static final long serialVersionUID = 1L;
    private static final String EXCLUSION_VIOLATION = "23P01";
    private static final Pattern CONFLICT = Pattern.compile(
            "\\(([^,()]*), (room|reviewer|participant) ([^,]*), \\[([0-9]{2}:[0-9]{2})[^,]*,([0-9]{2}:[0-9]{2})[^)]*\\)\\)\\.?$");

    private DoubleBooking(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What the database found, in a sentence; what is no double booking is given back as it was. */
    static RuntimeException toldBy(DataIntegrityViolationException refusal) {
        for (Throwable cause = refusal.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && EXCLUSION_VIOLATION.equals(sql.getSQLState())) {
                return new DoubleBooking(sentence(detail(sql)), refusal);
            }
        }
        return refusal;
    }

    private static String detail(SQLException problem) {
        return problem instanceof PSQLException told && told.getServerErrorMessage() != null
                ? String.valueOf(told.getServerErrorMessage().getDetail())
                : "";
    }

    private static String sentence(String detail) {
        Matcher found = CONFLICT.matcher(detail);
        String taken = found.find()
                ? (found.group(2).equals("room") ? "Room " + found.group(3) : found.group(3))
                        + " is in another session from " + found.group(4) + " to " + found.group(5) + " already"
                : "A room, a reviewer or a participant is in another session at that time already";
        return taken + ". Nothing was changed. Look at the timetable as it is now and choose another time.";
    }
}
