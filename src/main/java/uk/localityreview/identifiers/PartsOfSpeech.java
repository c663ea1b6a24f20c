package uk.localityreview.identifiers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** Tells proper nouns from other words, by OpenNLP's English model of the Universal Dependencies. */
final class PartsOfSpeech {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final String PROPER_NOUN = "PROPN";

    private PartsOfSpeech() {}

    // Read when the first doubtful word comes: it costs half a second that a start or a clean line need not pay.
    private static final class Held {

        private static final POSModel MODEL = read();

        private static POSModel read() {
            try (InputStream file = PartsOfSpeech.class.getResourceAsStream(PartsOfSpeech.MODEL)) {
                if (file == null) {
                    throw new IllegalStateException(PartsOfSpeech.MODEL + " is not on the class path");
                }
                return new POSModel(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** For each word of a text, whether the sentence uses it as a name. */
    static boolean[] properNouns(List<String> words) {
        // A tagger is not for several threads; one over the model that is held costs next to nothing.
        String[] tags = new POSTaggerME(Held.MODEL, POSTagFormat.UD).tag(words.toArray(String[]::new));
        boolean[] proper = new boolean[tags.length];
        for (int i = 0; i < tags.length; i++) {
            proper[i] = tags[i].equals(PROPER_NOUN);
        }
        return proper;
    }
}
