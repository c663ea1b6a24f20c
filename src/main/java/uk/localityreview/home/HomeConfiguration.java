package uk.localityreview.home;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the home when the application starts and closes it when it ends. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HomeSettings.class)
class HomeConfiguration {

    @Bean
    @ConditionalOnMissingBean
    DataHome dataHome(HomeSettings settings) {
        return DataHome.open(settings.folder());
    }

    @Bean
    @ConditionalOnMissingBean
    MasterKey masterKey(DataHome home, HomeSettings settings) {
        return home.masterKey(settings.masterKey());
    }

    /** The key comes first, so that no database is ever made for which there is none. */
    @Bean
    HomeDatabase homeDatabase(DataHome home, MasterKey key, HomeSettings settings) {
        return HomeDatabase.open(home, settings.database());
    }

    /** Handed out only once the database is up to date. */
    @Bean
    DataSource dataSource(HomeDatabase database, HomeSettings settings) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("database");
        pool.setJdbcUrl(database.address().url());
        pool.setDataSourceProperties(database.address().properties());
        pool.setMaximumPoolSize(settings.database().connections());
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(10_000);
        HikariDataSource source = new HikariDataSource(pool);
        try {
            new Migrations(source).migrate();
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
        return source;
    }

    /** The web server's own folders belong into the home: killed, it would leave them in the temporary folder for good. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> webFolders(DataHome home) {
        return server -> {
            server.setBaseDirectory(home.subfolder("web").toFile());
            server.setDocumentRoot(home.subfolder("web/pages").toFile());
        };
    }

    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return InstantSource.system();
    }
}
