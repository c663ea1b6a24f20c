package uk.localityreview.daypack;

import java.nio.file.Path;
import java.util.List;

/** What became of a day pack: taken whole, as a day still to be planned, or not at all. */
public sealed interface DayPackReading {

    /** The pack, and what was noticed and does not stand in its way; whole sentences. */
    record Taken(DayPack pack, List<String> noticed) implements DayPackReading {
        public Taken {
            noticed = List.copyOf(noticed);
        }
    }

    /** The people, rooms and team of a day that is still to be planned, and what was noticed; whole sentences. */
    record ToPlan(DayToPlan day, List<String> noticed) implements DayPackReading {
        public ToPlan {
            noticed = List.copyOf(noticed);
        }
    }

    /** Nothing was taken, and every reason why. */
    record Refused(List<PackProblem> problems) implements DayPackReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Reads a day pack from a folder or a zip archive. */
    static DayPackReading of(Path folderOrArchive) {
        return switch (PackFiles.of(folderOrArchive)) {
            case PackFiles.Opened(PackFiles files) -> new DayPackReader(files).read();
            case PackFiles.NotOpened(PackProblem problem) -> new Refused(List.of(problem));
        };
    }

    /** Reads only what a timetable is planned by, even from the pack of a day that has been held. */
    static DayPackReading toPlan(Path folderOrArchive) {
        return switch (PackFiles.of(folderOrArchive)) {
            case PackFiles.Opened(PackFiles files) -> new DayPackReader(files).readToPlan();
            case PackFiles.NotOpened(PackProblem problem) -> new Refused(List.of(problem));
        };
    }
}
