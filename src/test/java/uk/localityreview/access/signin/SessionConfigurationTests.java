package uk.localityreview.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.web.servlet.FlashMap;

class SessionConfigurationTests {

    private final GenericConversionService conversion = new SessionConfiguration().springSessionConversionService();

    @Test
    void remembersTextsAndTheNoticeForTheNextPage() {
        FlashMap flash = new FlashMap();
        flash.put("notice", "Saved");
        flash.addTargetRequestParam("tab", "1");
        flash.startExpirationPeriod(180);

        assertThat(thereAndBack("5e1f")).isEqualTo("5e1f");
        assertThat(thereAndBack(new CopyOnWriteArrayList<>(List.of(flash)))).isEqualTo(List.of(flash));
    }

    @Test
    void readsNothingElseBack() {
        byte[] file = bytes(new File("/etc/passwd"));

        assertThatThrownBy(() -> conversion.convert(file, Object.class)).isInstanceOf(ConversionFailedException.class);
    }

    private Object thereAndBack(Object object) {
        return Objects.requireNonNull(conversion.convert(bytes(object), Object.class));
    }

    private byte[] bytes(Object object) {
        return Objects.requireNonNull(conversion.convert(object, byte[].class));
    }
}
