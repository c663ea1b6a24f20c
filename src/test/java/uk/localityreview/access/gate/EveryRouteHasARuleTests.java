package uk.localityreview.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import uk.localityreview.access.ForAdministrators;
import uk.localityreview.access.Needs;
import uk.localityreview.access.OpenToAll;
import uk.localityreview.access.SignedIn;
import uk.localityreview.home.OnARealDatabase;

/** The build fails as soon as somebody adds a route and does not say who may use it. */
@OnARealDatabase
@AutoConfigureMockMvc
class EveryRouteHasARuleTests {

    private static final List<Class<? extends Annotation>> RULES =
            List.of(Needs.class, SignedIn.class, ForAdministrators.class, OpenToAll.class);

    @Autowired
    private List<HandlerMapping> mappings;

    @Test
    void everyHandlerMethodCarriesExactlyOneRule() {
        assertThat(routes())
                .isNotEmpty()
                .allSatisfy((route, method) -> assertThat(RULES.stream().filter(method::hasMethodAnnotation))
                        .as("rules of %s at %s", method, route)
                        .hasSize(1));
    }

    @Test
    void everyRouteOfAReviewNeedsAPermissionInItAndNoOtherDoes() {
        routes().forEach((route, method) -> route.getPatternValues()
                .forEach(pattern -> assertThat(method.hasMethodAnnotation(Needs.class))
                        .as("whether %s at %s needs a permission", method, pattern)
                        .isEqualTo(pattern.startsWith("/reviews/{review}"))));
    }

    @Test
    void nothingIsServedPastTheRulesButTheAssets() {
        for (HandlerMapping mapping : mappings) {
            switch (mapping) {
                case RequestMappingInfoHandlerMapping _ -> {}
                case AbstractUrlHandlerMapping urls -> {
                    assertThat(urls.getHandlerMap().values())
                            .allSatisfy(handler -> assertThat(handler).isInstanceOf(ResourceHttpRequestHandler.class));
                    assertThat(urls.getHandlerMap().keySet())
                            .allSatisfy(path -> assertThat(path).startsWith("/assets/"));
                }
                case RouterFunctionMapping functions ->
                    assertThat(functions.getRouterFunction()).isNull();
                default -> throw new AssertionError("No test says what " + mapping + " serves");
            }
        }
    }

    private Map<RequestMappingInfo, HandlerMethod> routes() {
        return mappings.stream()
                .flatMap(mapping -> mapping instanceof RequestMappingInfoHandlerMapping methods
                        ? methods.getHandlerMethods().entrySet().stream()
                        : Stream.empty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
