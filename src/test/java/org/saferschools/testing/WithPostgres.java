package org.saferschools.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
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
 * of a database that has all migrations. Tests that share a context share that database,
 * which is put back after each class: a class that commits cleans up between its own
 * tests only. A test without Spring uses {@link TestDatabase}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Import(TestDatabaseConfiguration.class)
@TestExecutionListeners(listeners = CleanSlate.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@TestPropertySource(properties = "spring.test.database.replace=none")
public @interface WithPostgres {

}
