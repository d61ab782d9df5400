package org.saferschools.testing;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Testcontainers;

import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test with a data source says which: with {@link WithPostgres}, a container, or a data
 * folder of its own. Otherwise it would start the embedded server on the data of whoever
 * develops here.
 */
class TestsNameTheirDatabaseTests {

	@Test
	void everyTestButTheForgetfulOneBelow() {
		assertThat(testsWithADataSource()).filteredOn((test) -> !saysWhich(test)).containsExactly(Forgetful.class);
	}

	private static List<Class<?>> testsWithADataSource() {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(SpringBootTest.class));
		scanner.addIncludeFilter(new AnnotationTypeFilter(DataJpaTest.class));
		return scanner.findCandidateComponents("org.saferschools")
			.stream()
			.<Class<?>>map((test) -> ClassUtils.resolveClassName(test.getBeanClassName(), null))
			.toList();
	}

	private static boolean saysWhich(Class<?> test) {
		return AnnotatedElementUtils.hasAnnotation(test, WithPostgres.class)
				|| AnnotatedElementUtils.hasAnnotation(test, Testcontainers.class) || hasAFolderOfItsOwn(test);
	}

	private static boolean hasAFolderOfItsOwn(Class<?> test) {
		SpringBootTest annotation = AnnotatedElementUtils.findMergedAnnotation(test, SpringBootTest.class);
		return annotation != null && Arrays.stream(annotation.properties())
			.anyMatch((property) -> property.startsWith("saferschools.database.directory="));
	}

	@SpringBootTest
	static final class Forgetful {

	}

	@SpringBootTest(properties = "saferschools.database.directory=target/journeys")
	static final class WithItsOwnFolder {

	}

}
