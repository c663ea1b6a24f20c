package uk.localityreview.review.setup.lists;

import static uk.localityreview.review.setup.question.Question.longText;
import static uk.localityreview.review.setup.question.Question.text;
import static uk.localityreview.review.setup.question.Question.ticks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.Sector;
import uk.localityreview.review.SectorCatalogue;
import uk.localityreview.review.Sectors;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.review.setup.ListSection;
import uk.localityreview.review.setup.SectionName;
import uk.localityreview.review.setup.question.Answers;
import uk.localityreview.review.setup.question.Keys;
import uk.localityreview.review.setup.question.Question;

/** The sectors that the day can hear, and the challenges that people of each know from their own work. */
@Component
@Order(1)
class SectorsSection implements ListSection {

    private final Reviews reviews;
    private final Sectors sectors;
    private final OwnSectors own;

    SectorsSection(Reviews reviews, Sectors sectors, OwnSectors own) {
        this.reviews = reviews;
        this.sectors = sectors;
        this.own = own;
    }

    @Override
    public SectionName name() {
        return SectionName.SECTORS;
    }

    @Override
    public String noun() {
        return "sector";
    }

    @Override
    public String introduction() {
        return "The usual catalogue, until you change it for this review. It says whom the day must hear so that somebody "
                + "can speak to each challenge.";
    }

    @Override
    public List<String> columns() {
        return List.of("Sector", "Can speak to");
    }

    @Override
    public List<Item> items(ReviewId review) {
        return sectors.of(review).sectors().stream()
                .map(sector ->
                        new Item(Keys.of(sector.name()), List.of(sector.name(), String.join(", ", codes(sector)))))
                .toList();
    }

    /** The catalogue is there from the start, whether or not anybody has looked at it. */
    @Override
    public boolean isStarted(ReviewId review) {
        return false;
    }

    @Override
    public List<Question> questions(ReviewId review) {
        return asked("", List.of(), "");
    }

    @Override
    public Optional<List<Question>> questions(ReviewId review, String key) {
        return sector(review, key)
                .map(sector -> asked(sector.name(), codes(sector), String.join("\n", sector.agencies())));
    }

    private static List<Question> asked(String name, List<String> speaksTo, String agencies) {
        return List.of(
                text("name", "Sector", "In lower case, such as youth justice", name),
                ticks("speaksTo", "Challenges that its people can speak to", null, speaksTo, challenges()),
                longText("agencies", "Agencies usually found in it", "One on each line, to choose from", agencies));
    }

    @Override
    public void add(ReviewId review, Answers answers) {
        Sector sector = read(review, answers, null);
        if (answers.errors().isEmpty()) {
            own.add(review, sector);
        }
    }

    @Override
    public void change(ReviewId review, String key, Answers answers) {
        Sector before = sector(review, key).orElseThrow();
        Sector after = read(review, answers, before);
        if (answers.errors().isEmpty()) {
            own.change(review, before.name(), after);
        }
    }

    @Override
    public Optional<String> remove(ReviewId review, String key) {
        Sector sector = sector(review, key).orElseThrow();
        List<String> agencies = reviews.get(review).agencies().stream()
                .filter(agency -> agency.sector().equals(sector.name()))
                .map(agency -> agency.code().value())
                .toList();
        if (!agencies.isEmpty()) {
            return Optional.of("The sector has agencies in this review: " + String.join(", ", agencies)
                    + ". Give them another sector first.");
        }
        if (sectors.of(review).sectors().size() == 1) {
            return Optional.of("This is the last sector, and a day must hear somebody.");
        }
        own.remove(review, sector.name());
        return Optional.empty();
    }

    private Sector read(ReviewId review, Answers answers, @Nullable Sector before) {
        String name = answers.text("name", "Enter the sector").toLowerCase(Locale.UK);
        Optional<Sector> namesake = sector(review, Keys.of(name));
        if (namesake.isPresent() && (before == null || !namesake.get().name().equals(before.name()))) {
            answers.wrong("name", "There is a sector " + name + " already");
        }
        List<String> agencies = Stream.of(answers.longText("agencies").split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        return new Sector(
                name,
                answers.ticked("speaksTo", challenges()).stream()
                        .map(ThemeCode::new)
                        .collect(Collectors.toSet()),
                agencies,
                before == null ? List.of() : before.roles());
    }

    private Optional<Sector> sector(ReviewId review, String key) {
        return sectors.of(review).sectors().stream()
                .filter(sector -> Keys.of(sector.name()).equals(key))
                .findFirst();
    }

    static List<String> codes(Sector sector) {
        return sector.speaksTo().stream().sorted().map(ThemeCode::value).toList();
    }

    private static Map<String, String> challenges() {
        Map<String, String> options = new LinkedHashMap<>();
        SectorCatalogue.standard().challenges().forEach((code, words) -> options.put(code.value(), code + " " + words));
        return options;
    }
}
