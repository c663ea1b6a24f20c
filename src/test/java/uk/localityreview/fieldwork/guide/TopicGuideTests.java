package uk.localityreview.fieldwork.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import uk.localityreview.fieldwork.guide.TopicGuide.Probe;
import uk.localityreview.fieldwork.guide.TopicGuide.Question;
import uk.localityreview.review.SectorCatalogue;
import uk.localityreview.review.ThemeCode;
import uk.localityreview.timetable.Session.SessionKind;

/** What is asked in a session. */
class TopicGuideTests {

    private final TopicGuide guide = TopicGuide.standard();

    @Test
    void asksAboutEveryChallengeInEveryKindOfSession() {
        assertThat(guide.questions())
                .extracting(Question::theme)
                .containsExactlyElementsOf(SectorCatalogue.standard().challenges().keySet().stream()
                        .map(ThemeCode::value)
                        .toList());
        for (SessionKind kind : SessionKind.values()) {
            assertThat(guide.questions())
                    .extracting(question -> question.in(kind))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void probesHowItIsKnownWhoWasToldAndWhatCameBack() {
        assertThat(guide.probes()).extracting(Probe::code).containsExactly("know", "told", "back");
    }

    @Test
    void saysThatThereIsNoSuchGuide() {
        assertThatIllegalStateException().isThrownBy(() -> TopicGuideYaml.read("/fieldwork/topic-guide-0.yaml"));
    }
}
