package org.saferschools.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.saferschools.imports.FuzzImport.End;

import org.springframework.core.NestedExceptionUtils;

/**
 * Takes one damaged file of a source after the other, tells how it went and keeps those
 * that fail in {@code target/fuzz}.
 */
final class FuzzRun implements AutoCloseable {

	private static final Integer ASKED = Integer.getInteger("saferschools.fuzz");

	/** How many files of each source. */
	static final int COUNT = (ASKED == null) ? 25 : ASKED;

	/** How long a file may take. */
	static final Duration LIMIT = Duration.ofSeconds(10);

	private static final int FROM = Integer.getInteger("saferschools.fuzz.from", 1);

	/** Faults of a source after which it is enough. */
	private static final int ENOUGH = 10;

	private final String way;

	private final FuzzImport imports;

	private final int every;

	private final Duration limit;

	private ExecutorService worker = worker();

	private final Map<End, Integer> ends = new EnumMap<>(End.class);

	private final List<String> faults = new ArrayList<>();

	private final Set<Integer> different = new HashSet<>();

	private long slowestNanos;

	private int slowest;

	/**
	 * Prepares a run.
	 * @param way what its lines begin with
	 * @param every which share of the files it takes: 1 for all of them, 50 for the
	 * first, the fifty-first ...
	 * @param limit how long a file may take
	 */
	FuzzRun(String way, FuzzImport imports, int every, Duration limit) {
		this.way = way;
		this.imports = imports;
		this.every = every;
		this.limit = limit;
	}

	private static ExecutorService worker() {
		return Executors.newSingleThreadExecutor((work) -> {
			Thread thread = new Thread(work, "fuzz");
			thread.setDaemon(true);
			return thread;
		});
	}

	/** Those of the settings. */
	static Stream<FuzzSource> sources() {
		String only = System.getProperty("saferschools.fuzz.source", "");
		return Stream.of(FuzzSource.values()).filter((source) -> only.isEmpty() || source.key().equals(only));
	}

	/** How many files of a source came how far. */
	Map<End, Integer> ends() {
		return this.ends;
	}

	/**
	 * Takes the files of a source.
	 * @return what was wrong
	 */
	List<String> faultsOf(FuzzSource source) throws Exception {
		this.ends.clear();
		this.faults.clear();
		this.different.clear();
		this.slowestNanos = 0;
		long begun = System.nanoTime();
		for (int i = 0; i < COUNT && this.faults.size() < ENOUGH; i += this.every) {
			take(source, FROM + i);
		}
		tell(source, (System.nanoTime() - begun) / 1e9);
		return List.copyOf(this.faults);
	}

	private void take(FuzzSource source, int number) throws Exception {
		FuzzFile file = Fuzzer.damaged(source, number);
		boolean confirm = (number / 3 + source.ordinal()) % 2 == 0;
		this.different.add(31 * Arrays.hashCode(file.bytes()) + file.name().hashCode());
		long begun = System.nanoTime();
		try {
			this.ends.merge(take(file, confirm), 1, Integer::sum);
		}
		catch (ExecutionException | TimeoutException fault) {
			this.faults.add("%s %d: %s: %s".formatted(source.key(), number, file, why(fault)));
			keep(source, number, file);
			goOn();
		}
		time(number, System.nanoTime() - begun);
	}

	/** What ends too late is taken again: the machine may have been busy with others. */
	private End take(FuzzFile file, boolean confirm) throws Exception {
		Future<End> end = this.worker.submit(() -> this.imports.take(file, confirm));
		try {
			return end.get(this.limit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException late) {
			end.get(5 * this.limit.toMillis(), TimeUnit.MILLISECONDS);
			return this.worker.submit(() -> this.imports.take(file, confirm))
				.get(this.limit.toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	private void time(int number, long nanos) {
		if (nanos > this.slowestNanos) {
			this.slowestNanos = nanos;
			this.slowest = number;
		}
	}

	/** With another thread, since what hangs may do so for long. */
	private void goOn() {
		this.worker.shutdownNow();
		this.worker = worker();
		this.imports.recover();
	}

	private String why(Exception fault) {
		if (fault instanceof TimeoutException) {
			return "not done within %s, but here: %s".formatted(this.limit, place());
		}
		String what = NestedExceptionUtils.getMostSpecificCause(fault).toString();
		return what.substring(0, Math.min(what.length(), 400));
	}

	private static List<StackTraceElement> place() {
		return Thread.getAllStackTraces()
			.entrySet()
			.stream()
			.filter((thread) -> thread.getKey().getName().equals("fuzz"))
			.flatMap((thread) -> Stream.of(thread.getValue()).limit(30))
			.toList();
	}

	private void keep(FuzzSource source, int number, FuzzFile file) throws IOException {
		Path kept = Files.createDirectories(Path.of("target", "fuzz"));
		Files.write(kept.resolve("%s-%s-%d".formatted(this.way, source.key(), number)), file.bytes());
	}

	private void tell(FuzzSource source, double seconds) {
		if (ASKED != null) {
			int files = this.ends.values().stream().mapToInt(Integer::intValue).sum() + this.faults.size();
			System.out.printf(
					"%s %s: %d files, %d of them different, in %.0f s, the slowest (%d) %.1f s; %s, %d faults%n",
					this.way, source.key(), files, this.different.size(), seconds, this.slowest,
					this.slowestNanos / 1e9, this.ends, this.faults.size());
		}
	}

	@Override
	public void close() {
		this.worker.shutdownNow();
	}

}
