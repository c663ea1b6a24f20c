package uk.localityreview.review.setup.forms;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.localityreview.review.setup.SectionName;

/** The two assessments that are gates before fieldwork. */
@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

    @Bean
    AssessmentSection dataProtectionAssessment(JdbcClient jdbc, InstantSource clock) {
        return new AssessmentSection(
                SectionName.DATA_PROTECTION,
                "UK GDPR, Article 35: needed where vulnerable people and sensitive data come together, as they do here. "
                        + "Fieldwork stays closed until it is signed off.",
                jdbc,
                clock);
    }

    @Bean
    AssessmentSection equalityAssessment(JdbcClient jdbc, InstantSource clock) {
        return new AssessmentSection(
                SectionName.EQUALITY,
                "Equality Act 2010, section 149: who may be disproportionately named as a problem, and who may be missed. "
                        + "Fieldwork stays closed until it is signed off.",
                jdbc,
                clock);
    }
}
