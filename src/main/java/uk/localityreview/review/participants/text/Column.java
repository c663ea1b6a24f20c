package uk.localityreview.review.participants.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be said of a participant, as a field of the form and a column of a table. */
public enum Column {
    CODE("code", "code", "pcode", "participant", "participantcode", "id"),
    AGENCY("agency", "agency", "organisation", "organization", "service", "agencycode"),
    ROLE("role", "role", "jobtitle", "job", "title", "position"),
    LEVEL("level", "level", "rolelevel", "seniority"),
    CATEGORY("category", "category", "type", "capacity"),
    LINE_MANAGER("lineManager", "line manager", "linemanager", "manager", "reportsto"),
    AVAILABLE("available", "available", "availability", "times", "whenavailable", "timesavailable"),
    AVAILABLE_FROM("availableFrom", "available from", "availablefrom", "from", "start"),
    AVAILABLE_TO("availableTo", "available to", "availableto", "to", "until", "end"),
    NEEDS("needs", "needs", "adjustments", "accessneeds", "requirements"),
    NAME("name", "name", "fullname", "participantname"),
    EMAIL("email", "e-mail", "email", "emailaddress", "mail"),
    PHONE("phone", "telephone", "telephone", "phone", "mobile", "tel", "telephonenumber", "phonenumber");

    /** The columns that say who somebody is: their values are shown on no page but that of the names. */
    public static final List<Column> SEALED = List.of(NAME, EMAIL, PHONE);

    private final String field;
    private final String words;
    private final List<String> spellings;

    Column(String field, String words, String... spellings) {
        this.field = field;
        this.words = words;
        this.spellings = List.of(spellings);
    }

    /** The name of its field in the form. */
    public String field() {
        return field;
    }

    /** In plain words, as the header of the template writes it. */
    public String words() {
        return words;
    }

    /** The column of a header, in one of a few spellings. */
    public static Optional<Column> ofHeader(String header) {
        String plain = header.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Stream.of(values())
                .filter(column -> column.spellings.contains(plain)
                        || column.words.replaceAll("[^a-z]", "").equals(plain))
                .findFirst();
    }

    /** The column of a field of the form. */
    public static Optional<Column> ofField(String field) {
        return Stream.of(values()).filter(column -> column.field.equals(field)).findFirst();
    }
}
