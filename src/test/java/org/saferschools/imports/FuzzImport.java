package org.saferschools.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes damaged files through the import and looks whether all is as it has to be
 * afterwards.
 */
final class FuzzImport {

	private final FuzzWay way;

	private final TableWatch watch;

	private final Path folder;

	private Map<String, String> before = Map.of();

	/**
	 * Watches a way in.
	 * @param folder where its uploads wait
	 */
	FuzzImport(FuzzWay way, Path folder) {
		this.way = way;
		this.watch = new TableWatch(way.jdbc());
		this.folder = folder;
	}

	/**
	 * Brings in the schools, then the right files of these sources, so that damaged ones
	 * meet what is there.
	 */
	void fill(FuzzSource... sources) {
		ImportSummary done = bring(Fuzzer.right(FuzzSource.SCHOOLS));
		assertThat(done.counts().stored()).isEqualTo(done.counts().read()).isPositive();
		for (FuzzSource source : sources) {
			ImportSummary each = bring(Fuzzer.right(source));
			assertThat(each.state()).as(source + ": " + each.message()).isEqualTo(ImportState.DONE);
			assertThat(each.counts().refused()).as(source.name()).isZero();
			assertThat(each.counts().stored() + each.counts().unchanged()).as(source.name()).isGreaterThan(7);
		}
		this.before = this.watch.contents();
	}

	private ImportSummary bring(FuzzFile file) {
		long id = this.way.upload(file).orElseThrow();
		assertThat(rested(id).state()).as(file.name()).isEqualTo(ImportState.CHECKED);
		this.way.confirm(id);
		return rested(id);
	}

	private ImportSummary rested(long id) {
		this.way.rest(id);
		return this.way.get(id);
	}

	/**
	 * Takes a file through: as far as it is refused, or else checked and dropped, or else
	 * confirmed and undone.
	 * @param confirm whether it is confirmed, where it can be
	 * @return how far it came
	 * @throws AssertionError where anything isn't as it has to be
	 */
	End take(FuzzFile file, boolean confirm) {
		End end = through(file, confirm);
		assertThat(this.folder).as("folder of uploads").isEmptyDirectory();
		Map<String, String> after = this.watch.contents();
		if (!after.equals(this.before)) {
			var changed = new TreeSet<>(after.keySet());
			changed.removeIf((table) -> after.get(table).equals(this.before.get(table)));
			throw new AssertionError("%s, and yet there is a change in %s: %s became %s".formatted(end, changed,
					changed.stream().map(this.before::get).toList(), changed.stream().map(after::get).toList()));
		}
		return end;
	}

	/** Goes on with what there is after a fault, so that it is told only once. */
	void recover() {
		this.before = this.watch.contents();
		try {
			FileSystemUtils.deleteRecursively(this.folder);
			Files.createDirectories(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private End through(FuzzFile file, boolean confirm) {
		OptionalLong id = this.way.upload(file);
		return id.isPresent() ? through(file, rested(id.getAsLong()), confirm) : End.AT_THE_DOOR;
	}

	private End through(FuzzFile file, ImportSummary checked, boolean confirm) {
		this.way.look(checked.id());
		if (checked.state() == ImportState.REFUSED) {
			assertThat(checked.message()).as("the reason").isNotBlank();
			assertThat(checked.counts()).as("counts of a refused import").isEqualTo(new RowCounts(0, 0, 0, 0, 0));
			return End.REFUSED;
		}
		assertThat(checked.state()).as(checked.message()).isEqualTo(ImportState.CHECKED);
		requireAccounted(file, checked);
		if (confirm) {
			confirm(checked);
			return End.DONE;
		}
		this.way.drop(checked.id());
		assertThat(this.way.get(checked.id()).state()).isEqualTo(ImportState.DROPPED);
		return End.CHECKED;
	}

	private void confirm(ImportSummary checked) {
		this.way.confirm(checked.id());
		ImportSummary done = rested(checked.id());
		assertThat(done.state()).as("after it was confirmed: " + done.message()).isEqualTo(ImportState.DONE);
		assertThat(done.counts()).as("what was done").isEqualTo(checked.counts());
		assertThat(done.effect()).as("what was done").isEqualTo(checked.effect());
		this.way.undo(checked.id());
		assertThat(this.way.get(checked.id()).state()).isEqualTo(ImportState.UNDONE);
	}

	private static void requireAccounted(FuzzFile file, ImportSummary checked) {
		RowCounts counts = checked.counts();
		RowEffect effect = checked.effect();
		assertThat(counts.read()).as("rows of " + counts)
			.isPositive()
			.isEqualTo(effect.added() + effect.changed() + counts.unchanged() + counts.refused() + counts.skipped());
		if (file.rows() != FuzzFile.UNKNOWN) {
			assertThat(counts.read()).as("rows that the file has").isEqualTo(file.rows());
		}
	}

	/** How far a file came. */
	enum End {

		/** It wasn't stored. */
		AT_THE_DOOR,
		/** It was read and can't be imported. */
		REFUSED,
		/** It was checked and dropped. */
		CHECKED,
		/** It was checked, done and undone. */
		DONE

	}

}
