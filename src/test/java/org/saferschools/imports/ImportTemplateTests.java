package org.saferschools.imports;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferschools.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Examples that people begin with are themselves files that come in.
 */
class ImportTemplateTests {

	static Stream<Source> sources() {
		return Stream.of(new OfficerSource(null), new TermDateSource(null, null),
				new ForceExtractSource(null, null, null, null));
	}

	@ParameterizedTest
	@MethodSource("sources")
	void anExampleComesInAsItIs(Source source, @TempDir Path folder) {
		ImportTemplate template = source.template().orElseThrow();
		String text = String.join(",", template.columns()) + "\n" + String.join(",", template.example()) + "\n";
		try (TestDatabase database = TestDatabase.migrated();
				ImportWorkshop workshop = ImportWorkshop.open(database.url(), database.username(), database.password(),
						folder)) {
			ImportSummary done = workshop.bring(source.key() + ".csv", text);
			assertThat(done.state()).as(done.message()).isEqualTo(ImportState.DONE);
			assertThat(done.counts().stored()).as(workshop.imports().findings(done.id(), 0, 10).toString()).isOne();
		}
	}

}
