package uk.localityreview.access.signin;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** How sessions are kept: in the database, so that several nodes share them, under a cookie that scripts cannot read. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final ObjectInputFilter HARMLESS = ObjectInputFilter.Config.createFilter(
            "maxdepth=12;java.lang.*;java.util.*;java.util.concurrent.*;java.util.concurrent.locks.*;"
                    + "org.springframework.util.*;org.springframework.web.servlet.FlashMap;!*");

    /** Marked secure by itself wherever the page came over TLS. */
    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("locality-session");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsInPostgres() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** What a session remembers is read back only if it is of a few harmless kinds: the database could be tampered with. */
    @Bean
    GenericConversionService springSessionConversionService() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(
                byte[].class, Object.class, new DeserializingConverter(SessionConfiguration::readHarmless));
        return conversion;
    }

    private static Object readHarmless(InputStream bytes) throws IOException {
        try (ObjectInputStream objects = new ObjectInputStream(bytes)) {
            objects.setObjectInputFilter(HARMLESS);
            return objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("A session remembers something that this version does not know", e);
        }
    }
}
