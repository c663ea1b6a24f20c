package uk.localityreview.indicators;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.localityreview.indicators.files.Offered;
import uk.localityreview.indicators.files.OfferedFiles;
import uk.localityreview.indicators.files.Table;
import uk.localityreview.indicators.files.Unreadable;
import uk.localityreview.indicators.layouts.Layout;
import uk.localityreview.shared.AreaCode;
import uk.localityreview.shared.Sha256;

/**
 * Figures just read from published files, each recognised by its header whatever its name: CSV, plain or packed with gzip
 * or zip, and Parquet.
 */
public final class PublishedFiles implements Figures {

    private final List<Layout> layouts = Layout.all();
    private final List<FileReading> files = new ArrayList<>();
    private final Map<Sha256, FileReading> read = new HashMap<>();

    private PublishedFiles() {}

    /**
     * Reads files, and every file in folders. A file that is not recognised or not readable is listed with its reason and
     * stops nothing.
     *
     * @throws uk.localityreview.shared.Refused when a path is not there
     */
    public static PublishedFiles read(List<Path> paths) {
        PublishedFiles figures = new PublishedFiles();
        for (Offered file : OfferedFiles.under(paths)) {
            figures.files.add(figures.read(file));
        }
        return figures;
    }

    private FileReading read(Offered file) {
        FileReading before = read.get(file.sha256());
        if (before != null) {
            return unread(
                    file,
                    before.layout(),
                    "The file is the same, byte for byte, as " + before.file() + " and is not counted twice.");
        }
        FileReading reading = readNew(file);
        read.put(file.sha256(), reading);
        return reading;
    }

    private FileReading readNew(Offered file) {
        String title = FileReading.NOT_RECOGNISED;
        try (Table table = file.open()) {
            for (Layout layout : layouts) {
                if (layout.recognises(table.header())) {
                    title = layout.title();
                    return layout.read(file, table);
                }
            }
            return unread(file, title, "Its columns are of no layout that is known.");
        } catch (Unreadable e) {
            return unread(file, title, e.sentence());
        }
    }

    private static FileReading unread(Offered file, String layout, String warning) {
        return new FileReading(file.name(), file.sha256(), layout, "", 0, 0, List.of(), List.of(warning));
    }

    @Override
    public Answer answer(Question question) {
        for (Layout layout : layouts) {
            if (layout.source().equals(question.indicator().source())) {
                return layout.answer(question);
            }
        }
        return new Answer.Unavailable("no data held on " + question.indicator(), "", List.of());
    }

    @Override
    public List<Outlier> outliers(AreaCode area) {
        return layouts.stream()
                .flatMap(layout -> layout.outliers(area).stream())
                .toList();
    }

    @Override
    public List<FileReading> files() {
        return List.copyOf(files);
    }
}
