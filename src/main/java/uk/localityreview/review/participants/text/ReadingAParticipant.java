package uk.localityreview.review.participants.text;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.localityreview.review.Agency;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Availability;
import uk.localityreview.review.Identity;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.Participant.Level;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Participants.Newcomer;
import uk.localityreview.review.participants.text.ParticipantReading.Fault;
import uk.localityreview.review.participants.text.ParticipantReading.NotRead;
import uk.localityreview.review.participants.text.ParticipantReading.Read;

/** Reads a participant from texts, value by value, whether they come from the form or from a row of a table. */
public final class ReadingAParticipant {

    private static final int LONGEST = 200;
    private static final int LONGEST_NEEDS = 1_000;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]{1,64}@[^\\s@,;<>]+\\.[^\\s@,;<>]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{5,30}");
    private static final Map<String, Level> OTHER_LEVELS = Map.of(
            "frontline", Level.FRONT_LINE,
            "practitioner", Level.FRONT_LINE,
            "supervisory", Level.SUPERVISOR,
            "manager", Level.SUPERVISOR,
            "senior", Level.STRATEGIC,
            "strategiclead", Level.STRATEGIC);
    private static final Map<String, Category> OTHER_CATEGORIES = Map.of(
            "professional", Category.PRACTITIONER,
            "resident", Category.COMMUNITY,
            "communitymember", Category.COMMUNITY,
            "offender", Category.PERSON_WITH_EXPERIENCE_OF_OFFENDING,
            "livedexperience", Category.PERSON_WITH_EXPERIENCE_OF_OFFENDING);

    private final Map<Column, String> values;
    private final List<Agency> agencies;
    private final List<Fault> faults = new ArrayList<>();

    public ReadingAParticipant(Map<Column, String> values, List<Agency> agencies) {
        this.values = values;
        this.agencies = agencies;
    }

    /** Reads all there is; a code that is not given is the one to give next. */
    public ParticipantReading read(ParticipantCode next) {
        ParticipantCode code = code(Column.CODE, 3);
        AgencyCode agency = agency();
        String role = text(Column.ROLE, LONGEST);
        if (role.isEmpty()) {
            fault(Column.ROLE, "Enter what they do, in the words of their agency");
        }
        Level level = oneOf(Column.LEVEL, Level.values(), Level::words, OTHER_LEVELS);
        Category category = text(Column.CATEGORY, LONGEST).isEmpty()
                ? Category.PRACTITIONER
                : oneOf(Column.CATEGORY, Category.values(), Category::words, OTHER_CATEGORIES);
        ParticipantCode manager = code(Column.LINE_MANAGER, 4);
        List<Availability> available = available();
        String needs = text(Column.NEEDS, LONGEST_NEEDS);
        Identity identity = identity();
        if (!faults.isEmpty() || agency == null || level == null || category == null) {
            return new NotRead(faults);
        }
        return new Read(new Newcomer(
                new Participant(code == null ? next : code, agency, role, level, category, manager, available, needs),
                identity));
    }

    /** Reads only who they are. */
    public static Optional<Identity> identityOf(Map<Column, String> values, List<Fault> into) {
        ReadingAParticipant reading = new ReadingAParticipant(values, List.of());
        Identity identity = reading.identity();
        into.addAll(reading.faults);
        return reading.faults.isEmpty() ? Optional.of(identity) : Optional.empty();
    }

    private @Nullable ParticipantCode code(Column column, int digits) {
        String text = text(column, LONGEST).toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("P\\d{1," + digits + "}")) {
            return new ParticipantCode(text.length() == 2 ? "P0" + text.charAt(1) : text);
        }
        fault(column, "Enter a code such as P07");
        return null;
    }

    private @Nullable AgencyCode agency() {
        String text = text(Column.AGENCY, LONGEST);
        Optional<Agency> found = agencies.stream()
                .filter(agency -> agency.code().value().equalsIgnoreCase(text)
                        || agency.name().equalsIgnoreCase(text))
                .findFirst();
        if (found.isEmpty()) {
            fault(
                    Column.AGENCY,
                    text.isEmpty()
                            ? "Enter their agency"
                            : "Enter the code or the name of an agency of this review; there is no " + quoted(text));
        }
        return found.map(Agency::code).orElse(null);
    }

    private <T> @Nullable T oneOf(Column column, T[] choices, Function<T, String> words, Map<String, T> others) {
        String text = text(column, LONGEST);
        String plain = plain(text);
        Optional<T> found = Stream.of(choices)
                .filter(choice -> plain(words.apply(choice)).equals(plain))
                .findFirst()
                .or(() -> Optional.ofNullable(others.get(plain)));
        if (found.isEmpty()) {
            fault(
                    column,
                    "Enter one of: " + Stream.of(choices).map(words).collect(joining(", "))
                            + (text.isEmpty() ? "" : "; not " + quoted(text)));
        }
        return found.orElse(null);
    }

    private List<Availability> available() {
        String windows = text(Column.AVAILABLE, LONGEST_NEEDS);
        String from = text(Column.AVAILABLE_FROM, LONGEST);
        String to = text(Column.AVAILABLE_TO, LONGEST);
        Column column = windows.isEmpty() && !(from + to).isEmpty() ? Column.AVAILABLE_FROM : Column.AVAILABLE;
        Optional<List<Availability>> read = Times.read(windows)
                .flatMap(times -> from.isEmpty() && to.isEmpty()
                        ? Optional.of(times)
                        : Times.read(from + "-" + to)
                                .map(more -> Availability.joined(Stream.concat(times.stream(), more.stream())
                                        .toList())));
        if (read.isEmpty()) {
            fault(
                    column,
                    "Enter times such as 09:00-12:00; 14:00-16:00, each ending after it starts; not "
                            + quoted(column == Column.AVAILABLE ? windows : from + "-" + to));
        }
        return read.orElse(List.of());
    }

    private Identity identity() {
        String name = text(Column.NAME, LONGEST);
        String email = text(Column.EMAIL, LONGEST);
        String phone = text(Column.PHONE, LONGEST);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            fault(Column.EMAIL, "Enter an e-mail address in the correct format, like name@example.org");
        }
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            fault(Column.PHONE, "Enter a telephone number, like 01632 960 001 or +44 7700 900 982");
        }
        return new Identity(name, email, phone);
    }

    private String text(Column column, int longest) {
        String text = values.getOrDefault(column, "")
                .replaceAll("[\\p{Cntrl}\\s\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
        if (text.length() > longest) {
            fault(column, "Enter no more than %,d characters".formatted(longest));
            return "";
        }
        return text;
    }

    private void fault(Column column, String sentence) {
        if (faults.stream().noneMatch(fault -> fault.column() == column)) {
            faults.add(new Fault(column, sentence));
        }
    }

    private static String quoted(String text) {
        return "“" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "”";
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
