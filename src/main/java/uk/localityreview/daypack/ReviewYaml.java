package uk.localityreview.daypack;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import uk.localityreview.review.Locality;
import uk.localityreview.review.Review;
import uk.localityreview.review.Review.Reviewer;
import uk.localityreview.review.Review.Room;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.ReviewerCode;
import uk.localityreview.shared.AreaCode;
import uk.localityreview.shared.Utf8Text;

/** Reads {@code review.yaml}: locality with its codes, date, sponsor, marking, rooms, team and the day's frame. */
final class ReviewYaml {

    static final String FILE = "review.yaml";

    private final Problems problems;

    ReviewYaml(Problems problems) {
        this.problems = problems;
    }

    /** The day with a review that has no agencies and participants yet, or nothing when a problem was found. */
    Optional<DayToPlan> read(byte[] bytes, ReviewId id) {
        return switch (Utf8Text.of(bytes)) {
            case Utf8Text.NotRead(int line, String reason) -> {
                problems.add(FILE, line, reason);
                yield Optional.empty();
            }
            case Utf8Text.Read(String text) -> parse(text).flatMap(entries -> day(entries, id));
        };
    }

    private Optional<Map<?, ?>> parse(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(10);
        try {
            if (new Yaml(new SafeConstructor(options)).load(text) instanceof Map<?, ?> entries) {
                return Optional.of(entries);
            }
            problems.add(FILE, 1, "is not a list of settings such as \"sponsor: Chair of the partnership\"");
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            problems.add(FILE, mark == null ? 1 : mark.getLine() + 1, "is not YAML that can be read");
        } catch (YAMLException e) {
            problems.add(FILE, 1, "is not YAML that can be read");
        }
        return Optional.empty();
    }

    private Optional<DayToPlan> day(Map<?, ?> entries, ReviewId id) {
        try {
            Review review = new Review(
                    id,
                    locality(map(entries, "locality")),
                    date(entries),
                    text(entries, "sponsor"),
                    marking(text(entries, "marking")),
                    entries.get("notice") == null ? null : text(entries, "notice"),
                    rooms(map(entries, "rooms")),
                    team(map(entries, "team")),
                    List.of(),
                    List.of());
            return Optional.of(new DayToPlan(review, DayYaml.read(entries.get("day"))));
        } catch (IllegalArgumentException e) {
            problems.add(FILE, 0, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Locality locality(Map<?, ?> entries) {
        return new Locality(
                text(entries, "name"),
                new AreaCode(text(entries, "local_authority")),
                areaOrNull(entries, "community_safety_partnership"),
                areaOrNull(entries, "police_force_area"));
    }

    private static @Nullable AreaCode areaOrNull(Map<?, ?> entries, String name) {
        return entries.get(name) == null ? null : new AreaCode(text(entries, name));
    }

    private static LocalDate date(Map<?, ?> entries) {
        if (entries.get("date") instanceof Date date) {
            return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        }
        throw new IllegalArgumentException("has no date such as \"date: 2025-10-16\"");
    }

    private static String marking(String marking) {
        if (!marking.equals("OFFICIAL") && !marking.startsWith("OFFICIAL-SENSITIVE")) {
            throw new IllegalArgumentException("has the marking \"" + marking
                    + "\"; this system holds OFFICIAL and OFFICIAL-SENSITIVE, and nothing higher");
        }
        return marking;
    }

    private static List<Room> rooms(Map<?, ?> entries) {
        List<Room> rooms = new ArrayList<>();
        entries.forEach((code, value) -> {
            Map<?, ?> room = asMap(value, "room " + code);
            if (!(room.get("seats") instanceof Integer seats) || seats < 1) {
                throw new IllegalArgumentException("has no seats, a whole number, for room " + code);
            }
            rooms.add(new Room(String.valueOf(code), text(room, "site"), seats));
        });
        return rooms;
    }

    private static List<Reviewer> team(Map<?, ?> entries) {
        List<Reviewer> team = new ArrayList<>();
        entries.forEach((code, value) -> {
            Map<?, ?> member = asMap(value, "team member " + code);
            List<String> knows = member.get("knows") instanceof List<?> fields
                    ? fields.stream().map(String::valueOf).toList()
                    : List.of();
            team.add(new Reviewer(new ReviewerCode(String.valueOf(code)), text(member, "role"), knows));
        });
        return team;
    }

    private static String text(Map<?, ?> entries, String name) {
        Object value = entries.get(name);
        if (value == null
                || value instanceof Map
                || value instanceof List
                || value.toString().isBlank()) {
            throw new IllegalArgumentException("has no " + name);
        }
        return value.toString().strip();
    }

    private static Map<?, ?> map(Map<?, ?> entries, String name) {
        return asMap(entries.get(name), name);
    }

    private static Map<?, ?> asMap(@Nullable Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("has no " + name);
    }
}
