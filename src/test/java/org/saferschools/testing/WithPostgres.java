package org.saferschools.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Gives a Spring test a migrated PostgreSQL database of its own: put it beside
 * {@code @DataJpaTest}, {@code @SpringBootTest} or any other test annotation that needs a
 * data source.
 *
 * <pre>
 * &#64;DataJpaTest
 * &#64;WithPostgres
 * class SchoolRepositoryTests {
 * }
 * </pre>
 *
 * The server is started once for all tests, every application context gets a fresh clone
 * of a database that has all migrations. Tests that share a context share that database:
 * one that commits cleans up after itself, or asks for another context. A test without
 * Spring uses {@link TestDatabase}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Import(TestDatabaseConfiguration.class)
@TestPropertySource(properties = "spring.test.database.replace=none")
public @interface WithPostgres {

}
