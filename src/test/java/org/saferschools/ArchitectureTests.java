package org.saferschools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the house to its plan: rooms, doors between them, and how the code in them is
 * built.
 */
class ArchitectureTests {

	private static final ApplicationModules MODULES = ApplicationModules.of(SaferSchoolsApplication.class);

	private static final JavaClasses PRODUCT = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackagesOf(SaferSchoolsApplication.class);

	private static final JavaClasses BREACHES = new ClassFileImporter().importPackages("breaches");

	@Test
	void modulesUseOnlyWhatTheySayTheyUse() {
		MODULES.verify();
	}

	@ParameterizedTest
	@MethodSource("moduleNames")
	void eachModuleSaysWhatItIsForAndWhatItMayUse(String module) throws IOException {
		Path source = Path.of("src/main/java/org/saferschools", module, "package-info.java");
		assertThat(source).as("without it nothing holds the module's borders").exists();
		assertThat(Files.readString(source)).containsPattern("(?s)/\\*\\*\\s+\\* \\w.*\\.\\s+\\*/")
			.contains("@ApplicationModule(", "allowedDependencies = {")
			.doesNotContain(ApplicationModule.OPEN_TOKEN);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void theProductKeeps(ArchRule rule) {
		rule.check(PRODUCT);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void aBreachIsSeenBy(ArchRule rule) {
		assertThat(rule.evaluate(BREACHES).hasViolation()).isTrue();
	}

	static List<ArchRule> rules() {
		return ArchitectureRules.all();
	}

	static List<String> moduleNames() {
		return MODULES.stream().map((module) -> module.getIdentifier().toString()).toList();
	}

}
