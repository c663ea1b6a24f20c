package uk.localityreview.daypack;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;
import uk.localityreview.indicators.PublishedFiles;

/** A day pack that came through the browser, held in memory; only the published files in it touch the disk, for a moment. */
sealed interface UploadedPack {

    /** The pack and its published figures. */
    record Taken(DayPack pack, PublishedFiles figures) implements UploadedPack {}

    /** A day that is still to be planned. */
    record ToPlan(DayToPlan day) implements UploadedPack {}

    /** Why it was not taken. */
    record NotTaken(List<PackProblem> problems) implements UploadedPack {
        public NotTaken {
            problems = List.copyOf(problems);
        }
    }

    static UploadedPack of(InputStream archive) throws IOException {
        return switch (PackFiles.ofArchive("The selected file", archive)) {
            case PackFiles.NotOpened(PackProblem problem) -> new NotTaken(List.of(problem));
            case PackFiles.Opened(PackFiles files) ->
                switch (new DayPackReader(files).read()) {
                    case DayPackReading.Refused(List<PackProblem> problems) -> new NotTaken(problems);
                    case DayPackReading.ToPlan(DayToPlan day, List<String> noticed) -> new ToPlan(day);
                    case DayPackReading.Taken(DayPack pack, List<String> noticed) ->
                        new Taken(pack, figures(files.published()));
                };
        };
    }

    private static PublishedFiles figures(SortedMap<String, byte[]> published) {
        try (OwnFigures own = OwnFigures.laidOut(published)) {
            return PublishedFiles.read(own.paths());
        }
    }
}
