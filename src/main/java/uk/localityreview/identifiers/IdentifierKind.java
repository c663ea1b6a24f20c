package uk.localityreview.identifiers;

import java.util.Arrays;

/** In what way a stretch of text could tell who somebody is. */
public enum IdentifierKind {
    NAME("name"),
    PHONE("phone"),
    NUMBER_PLATE("number plate"),
    ADDRESS("address"),
    POSTCODE("postcode"),
    NHS_NUMBER("nhs number"),
    NATIONAL_INSURANCE_NUMBER("national insurance number"),
    E_MAIL("e-mail"),
    HANDLE("handle"),
    DATE_OF_BIRTH("date of birth"),
    UNIQUE_ROLE("unique role");

    private final String words;

    IdentifierKind(String words) {
        this.words = words;
    }

    /** As it is written in files and sent to the device. */
    public String words() {
        return words;
    }

    /** The kind that is written so. */
    public static IdentifierKind written(String words) {
        return Arrays.stream(values())
                .filter(kind -> kind.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of identifier is called " + words));
    }
}
