package org.saferschools.imports;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferschools.imports.FuzzImport.End;
import org.saferschools.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Damaged files of every source are refused, or imported as far as they are right, and
 * nothing else ever happens. Settings, as {@code -Dsaferschools.fuzz=10000}:
 * {@code saferschools.fuzz} is how many files of each source (25),
 * {@code saferschools.fuzz.from} the number of the first (1),
 * {@code saferschools.fuzz.source} the only source (all).
 */
class FuzzTests {

	/** Of so many files of a source some surely end in every way. */
	private static final int MANY = 100;

	@TempDir
	private static Path folder;

	private static TestDatabase database;

	private static FuzzWorkshop workshop;

	private static FuzzImport imports;

	private static FuzzRun run;

	@BeforeAll
	static void open() {
		database = TestDatabase.migrated();
		workshop = FuzzWorkshop.open(database, folder);
		imports = new FuzzImport(workshop, folder);
		imports.fill(FuzzSource.values());
		run = new FuzzRun("import", imports, 1, FuzzRun.LIMIT);
	}

	@AfterAll
	static void close() {
		run.close();
		workshop.close();
		database.close();
	}

	static Stream<FuzzSource> sources() {
		return FuzzRun.sources();
	}

	@ParameterizedTest
	@MethodSource("sources")
	void noDamagedFileDoesHarm(FuzzSource source) throws Exception {
		assertThat(run.faultsOf(source)).isEmpty();
		if (FuzzRun.COUNT >= MANY) {
			assertThat(run.ends()).containsKeys(End.REFUSED, End.CHECKED, End.DONE);
		}
	}

	/** Some hundred files of a source, and so only where that many are asked for. */
	@ParameterizedTest
	@MethodSource("sources")
	@EnabledIfSystemProperty(named = "saferschools.fuzz", matches = "\\d{3,}")
	void nothingOddInAnyColumnDoesHarm(FuzzSource source) {
		List<String> faults = new ArrayList<>();
		Fuzzer.oddColumns(source).forEach((file) -> {
			try {
				imports.take(file, true);
			}
			catch (AssertionError | RuntimeException fault) {
				faults.add(file + ": " + fault.getMessage());
				imports.recover();
			}
		});
		assertThat(faults).isEmpty();
	}

	@Test
	void everySourceThatThereIsHasFilesToBeDamaged() {
		List<String> broughtIn = workshop.jdbc()
			.sql("select distinct source from import where state = 'DONE'")
			.query(String.class)
			.list();
		assertThat(broughtIn).containsAll(workshop.sources());
	}

	@Test
	void whatIsOtherwiseAfterAFileIsAFault() {
		FuzzFile file = Fuzzer.damaged(FuzzSource.ABSENCE, 1);
		String pupils = "update school set pupils = pupils %s 1 where urn = 100002";
		workshop.jdbc().sql(pupils.formatted("+")).update();
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> imports.take(file, false))
			.withMessageContaining("there is a change in [school]");
		workshop.jdbc().sql(pupils.formatted("-")).update();
		assertThat(imports.take(file, false)).isEqualTo(End.CHECKED);
	}

	@Test
	void aFileThatTakesTooLongIsAFault() throws Exception {
		FuzzWay endless = mock(FuzzWay.class);
		given(endless.jdbc()).willReturn(workshop.jdbc());
		given(endless.upload(any())).willAnswer((call) -> {
			Thread.sleep(Duration.ofMinutes(1).toMillis());
			return OptionalLong.empty();
		});
		try (FuzzRun hanging = new FuzzRun("endless", new FuzzImport(endless, folder), FuzzRun.COUNT,
				Duration.ofMillis(200))) {
			assertThat(hanging.faultsOf(FuzzSource.OFFICERS)).singleElement()
				.asString()
				.contains("not done within PT0.2S", "FuzzImport.through");
		}
	}

}
