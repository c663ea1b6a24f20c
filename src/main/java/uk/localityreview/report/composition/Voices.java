package uk.localityreview.report.composition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.localityreview.evidence.Quote;
import uk.localityreview.identifiers.Identifiers;
import uk.localityreview.identifiers.Known;
import uk.localityreview.report.ReportMaterial;
import uk.localityreview.report.document.Block.Quotation;
import uk.localityreview.review.Agency;
import uk.localityreview.review.AgencyCode;
import uk.localityreview.review.Participant;
import uk.localityreview.review.Participant.Category;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.timetable.Session;

/**
 * Those who were heard, and how a quote may name them: by sector only when at least three people of that sector took
 * part, else by capacity alone. Words that may identify someone are withheld and counted.
 */
final class Voices {

    private static final int ENOUGH_TO_HIDE_AMONG = 3;

    /** What stands in place of words that may identify someone. */
    static final String WITHHELD = "[withheld: may identify someone]";

    private final Review review;
    private final Known known;
    private final Set<ParticipantCode> heard;
    private final Map<String, Long> peopleOfSector;
    private final Set<String> withheld = new TreeSet<>();

    Voices(ReportMaterial material) {
        review = material.review();
        known = Known.of(review.words());
        heard = material.sessions().stream()
                .filter(session -> material.held().contains(session.code()))
                .flatMap(session -> session.participants().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        peopleOfSector = review.participants().stream()
                .filter(person -> heard.contains(person.code()))
                .collect(Collectors.groupingBy(this::sector, HashMap::new, Collectors.counting()));
    }

    /** The quote as it may be shown. */
    Quotation quotation(Quote quote, String bearing) {
        String where = quote.session() + " line " + quote.line();
        String said = attribution(quote) + ", " + where + (bearing.isEmpty() ? "" : " (" + bearing + ")");
        return new Quotation(words(quote), said);
    }

    /** Whether the words of a quote could tell who somebody is. */
    boolean mayIdentify(Quote quote) {
        return Identifiers.areIn(quote.text(), known);
    }

    /** The exact words of a quote, or what stands in their place. */
    String words(Quote quote) {
        if (mayIdentify(quote)) {
            withheld.add(quote.session() + "/" + quote.line());
            return WITHHELD;
        }
        return quote.text();
    }

    /** A statement of the reviewers, or what stands in its place. */
    String statement(String code, String text) {
        if (Identifiers.areIn(text, known)) {
            withheld.add(code);
            return WITHHELD;
        }
        return text;
    }

    /** In what capacity somebody spoke, such as {@code A practitioner (education)}. */
    String attribution(Quote quote) {
        if (quote.speaker().equals("GROUP")) {
            return "A focus group as a whole";
        }
        Optional<Participant> speaker = review.participants().stream()
                .filter(person -> person.code().value().equals(quote.speaker()))
                .findFirst();
        if (speaker.isEmpty()) {
            return "The review team";
        }
        if (speaker.get().category() != Category.PRACTITIONER) {
            return "A community member";
        }
        String sector = sector(speaker.get());
        return mayBeNamed(sector) ? "A practitioner (" + sector + ")" : "A practitioner";
    }

    /** The sectors of a session that may be named, and whether there were others. */
    String sectors(Session session) {
        Set<String> sectors = review.participants().stream()
                .filter(person -> session.participants().contains(person.code()))
                .map(this::sector)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = sectors.stream().filter(this::mayBeNamed).collect(Collectors.toCollection(TreeSet::new));
        if (named.size() < sectors.size()) {
            return named.isEmpty() ? "another sector" : String.join(", ", named) + ", another sector";
        }
        return named.isEmpty() ? "nobody" : String.join(", ", named);
    }

    /** The people heard, by sector and level. */
    Map<String, Map<Participant.Level, Long>> reach() {
        Map<String, Map<Participant.Level, Long>> reach = new TreeMap<>();
        review.agencies().forEach(agency -> reach.computeIfAbsent(agency.sector(), s -> new TreeMap<>()));
        review.participants().stream()
                .filter(person -> heard.contains(person.code()))
                .forEach(person -> reach.computeIfAbsent(sector(person), s -> new TreeMap<>())
                        .merge(person.level(), 1L, Long::sum));
        return reach;
    }

    /** Each agency by the people of it that were heard, in the order of the review. */
    Map<AgencyCode, Long> heardByAgency() {
        Map<AgencyCode, Long> people = new LinkedHashMap<>();
        review.agencies().forEach(agency -> people.put(agency.code(), 0L));
        review.participants().stream()
                .filter(person -> heard.contains(person.code()))
                .forEach(person -> people.merge(person.agency(), 1L, Long::sum));
        return people;
    }

    int peopleHeard() {
        return heard.size();
    }

    int withheld() {
        return withheld.size();
    }

    private boolean mayBeNamed(String sector) {
        return peopleOfSector.getOrDefault(sector, 0L) >= ENOUGH_TO_HIDE_AMONG;
    }

    private String sector(Participant person) {
        return review.agency(person.agency()).map(Agency::sector).orElse("another sector");
    }
}
