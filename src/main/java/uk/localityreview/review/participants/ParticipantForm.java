package uk.localityreview.review.participants;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.participants.text.Column;
import uk.localityreview.review.participants.text.Times;

/**
 * What the form of a participant holds, by the name of each field.
 *
 * @param typed as it was sent, or as it is on record
 */
public record ParticipantForm(Map<String, String> typed) {

    public ParticipantForm {
        typed = Map.copyOf(typed);
    }

    static ParticipantForm empty() {
        return new ParticipantForm(Map.of());
    }

    /** The form of a participant as it is on record; it says nothing of who they are. */
    static ParticipantForm of(Participant participant, int version) {
        ParticipantCode manager = participant.lineManager();
        Map<String, String> typed = new HashMap<>();
        typed.put(Column.AGENCY.field(), participant.agency().value());
        typed.put(Column.ROLE.field(), participant.role());
        typed.put(Column.LEVEL.field(), participant.level().words());
        typed.put(Column.CATEGORY.field(), participant.category().words());
        typed.put(Column.LINE_MANAGER.field(), manager == null ? "" : manager.value());
        typed.put(Column.AVAILABLE.field(), Times.written(participant.available()));
        typed.put(Column.NEEDS.field(), participant.needs());
        typed.put("version", Integer.toString(version));
        return new ParticipantForm(typed);
    }

    /** The same form with another version. */
    ParticipantForm withVersion(int version) {
        Map<String, String> changed = new HashMap<>(typed);
        changed.put("version", Integer.toString(version));
        return new ParticipantForm(changed);
    }

    /** What a field holds. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What a field holds, or what it holds at first. */
    public String value(String field, String atFirst) {
        return typed.getOrDefault(field, atFirst);
    }

    int version() {
        String version = value("version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    Map<Column, String> values() {
        Map<Column, String> values = new EnumMap<>(Column.class);
        typed.forEach((field, value) -> Column.ofField(field).ifPresent(column -> values.put(column, value)));
        return values;
    }
}
