package org.saferschools.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferschools.imports.FuzzImport.End;
import org.saferschools.testing.TestDatabase;

import org.springframework.core.NestedExceptionUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Damaged files of every source are refused, or imported as far as they are right, and
 * nothing else ever happens. Settings, as {@code -Dsaferschools.fuzz=10000}:
 * {@code saferschools.fuzz} is how many files of each source (25),
 * {@code saferschools.fuzz.from} the number of the first (1),
 * {@code saferschools.fuzz.source} the only source (all). A file that fails is written to
 * {@code target/fuzz}.
 */
class FuzzTests {

	private static final int SECONDS = 10;

	/** Faults of a source after which it is enough. */
	private static final int ENOUGH = 10;

	/** Files of a source that surely end in every way. */
	private static final int MANY = 20;

	private static final Integer ASKED = Integer.getInteger("saferschools.fuzz");

	private static final int COUNT = (ASKED == null) ? 25 : ASKED;

	private static final int FROM = Integer.getInteger("saferschools.fuzz.from", 1);

	@TempDir
	private static Path folder;

	private static TestDatabase database;

	private static ImportWorkshop workshop;

	private static FuzzImport imports;

	private static ExecutorService worker;

	@BeforeAll
	static void open() {
		database = TestDatabase.migrated();
		workshop = FuzzImport.workshop(database, folder);
		imports = new FuzzImport(workshop, folder);
		imports.fill();
		worker = Executors.newSingleThreadExecutor();
	}

	@AfterAll
	static void close() {
		worker.shutdownNow();
		workshop.close();
		database.close();
	}

	static Stream<FuzzSource> sources() {
		String only = System.getProperty("saferschools.fuzz.source", "");
		return Stream.of(FuzzSource.values()).filter((source) -> only.isEmpty() || source.key().equals(only));
	}

	@ParameterizedTest
	@MethodSource("sources")
	void noDamagedFileDoesHarm(FuzzSource source) throws Exception {
		Map<End, Integer> ends = new EnumMap<>(End.class);
		List<String> faults = new ArrayList<>();
		long begun = System.nanoTime();
		for (int number = FROM; number < FROM + COUNT && faults.size() < ENOUGH; number++) {
			FuzzFile file = Fuzzer.damaged(source, number);
			try {
				ends.merge(take(file, number % 3 == 0), 1, Integer::sum);
			}
			catch (ExecutionException | TimeoutException fault) {
				keep(source, number, file);
				imports.recover();
				faults.add("%s %d: %s: %s".formatted(source.key(), number, file, why(fault)));
				if (fault instanceof TimeoutException) {
					break;
				}
			}
		}
		tell(source, ends, System.nanoTime() - begun);
		assertThat(faults).isEmpty();
		if (COUNT >= MANY) {
			assertThat(ends).containsKeys(End.REFUSED, End.CHECKED, End.DONE);
		}
	}

	private static End take(FuzzFile file, boolean confirm) throws Exception {
		Future<End> end = worker.submit(() -> imports.take(file, confirm));
		return end.get(SECONDS, TimeUnit.SECONDS);
	}

	/** What is still at work after that time can't be stopped: its place is told. */
	private static String why(Exception fault) {
		if (fault instanceof TimeoutException) {
			return "not done within %d s".formatted(SECONDS) + Thread.getAllStackTraces()
				.entrySet()
				.stream()
				.filter((thread) -> thread.getKey().getName().startsWith("pool-"))
				.map((thread) -> Stream.of(thread.getValue()).limit(30).toList().toString())
				.toList();
		}
		String what = NestedExceptionUtils.getMostSpecificCause(fault).toString();
		return what.substring(0, Math.min(what.length(), 400));
	}

	private static void keep(FuzzSource source, int number, FuzzFile file) throws IOException {
		Path kept = Files.createDirectories(Path.of("target", "fuzz"));
		Files.write(kept.resolve("%s-%d".formatted(source.key(), number)), file.bytes());
	}

	private static void tell(FuzzSource source, Map<End, Integer> ends, long nanos) {
		if (ASKED != null) {
			int files = ends.values().stream().mapToInt(Integer::intValue).sum();
			System.out.printf("%s: %d files, %.0f a second: %s%n", source.key(), files, files * 1e9 / nanos, ends);
		}
	}

}
