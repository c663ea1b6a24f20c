package uk.localityreview.journeys;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.Frame;
import uk.localityreview.access.OpenToAll;

/** Every component on one page of a review, held against WCAG. */
@InABrowser
@Import(ComponentsTests.Showroom.class)
class ComponentsTests {

    @Test
    void everyComponentIsAccessibleAtADeskAndOnAPhone(Browser browser) {
        browser.open("/showroom").isAccessible().picture("components");
        browser.asOnAPhone().isAccessible().picture("components-phone");
    }

    @Controller
    static class Showroom {

        private final TemplateEngine templates;

        Showroom(TemplateEngine templates) {
            this.templates = templates;
        }

        @OpenToAll
        @GetMapping("/showroom")
        String everything(@ModelAttribute("frame") Frame frame, Model model) {
            model.addAttribute(
                    "frame",
                    frame.withReview(
                            "Luton, 12 May 2026",
                            "OFFICIAL-SENSITIVE",
                            "The interviews are invented. The figures are published ones.",
                            UUID.randomUUID()));
            model.addAttribute("title", "Components");
            model.addAttribute("before", component("back", Map.of("href", "/")));
            model.addAttribute("content", all(frame));
            return "layout";
        }

        private Content all(Frame frame) {
            FormErrors errors = FormErrors.none().with("reason", "Enter a reason");
            return together(
                    component("errorSummary", Map.of("errors", errors)),
                    component(
                            "notification",
                            Map.of("content", html("<p class=\"govuk-body\">Taken in: 14 sessions.</p>"))),
                    html("<h1 class=\"govuk-heading-l\">Components</h1>"),
                    component("taskList", Map.of("content", tasks())),
                    component("summaryList", Map.of("content", summary())),
                    table(),
                    component("form", Map.of("frame", frame, "action", "/showroom", "content", fields())),
                    component("details", Map.of("summary", "Why this verdict", "content", html("<p>Because.</p>"))),
                    component("inset", Map.of("content", html("It was said in the second session."))),
                    component("warning", Map.of("text", "A concern is open. The review cannot be signed off.")),
                    html("<p class=\"govuk-body\">"),
                    component("tag", Map.of("text", "Partly supported", "colour", "yellow")),
                    html("</p>"));
        }

        private Content tasks() {
            return together(
                    component(
                            "task",
                            Map.of(
                                    "id",
                                    "sessions",
                                    "title",
                                    "Sessions",
                                    "href",
                                    "#main-content",
                                    "status",
                                    "14 of 14 held",
                                    "hint",
                                    "Who was seen, and when")),
                    component(
                            "task",
                            Map.of("id", "report", "title", "Report", "status", "Cannot start yet", "colour", "grey")));
        }

        private Content summary() {
            return together(
                    component("summaryRow", Map.of("key", "Sponsor", "value", html("Community safety partnership"))),
                    component(
                            "summaryRow",
                            Map.of("key", "Date", "value", html("12 May 2026"), "href", "#main-content")));
        }

        private Content table() {
            return component(
                    "table",
                    Map.of(
                            "id",
                            "findings",
                            "caption",
                            "Findings",
                            "columns",
                            List.of("Finding", "Independent sources", "Convergence", "Verdict"),
                            "rows",
                            html("<tr class=\"govuk-table__row\"><th scope=\"row\" class=\"govuk-table__header\">F01"
                                    + "</th><td class=\"govuk-table__cell\">4</td><td class=\"govuk-table__cell\">"
                                    + "partial agreement</td><td class=\"govuk-table__cell\">partly supported</td>"
                                    + "</tr>")));
        }

        private Content fields() {
            return together(
                    component("field", Map.of("name", "reason", "label", "Reason", "error", "Enter a reason")),
                    component("password", Map.of("name", "password", "label", "Password")),
                    component("select", Map.of("name", "role", "label", "Role", "options", Map.of("A", "Analyst"))),
                    component("button", Map.of("text", "Continue")));
        }

        private Content component(String name, Map<String, Object> parameters) {
            StringOutput output = new StringOutput();
            templates.render("components/" + name + ".jte", parameters, output);
            return html(output.toString());
        }

        private static Content html(String html) {
            return output -> output.writeContent(html);
        }

        private static Content together(Content... parts) {
            return output -> {
                for (Content part : parts) {
                    part.writeTo(output);
                }
            };
        }
    }
}
