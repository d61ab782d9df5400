package org.saferschools.imports;

import java.util.List;
import java.util.Optional;

import org.saferschools.shared.RuleException;

/**
 * A kind of file that can be imported. A new source is one more class that implements
 * this.
 */
interface Source {

	/** What settings call it, in small letters and hyphens, such as "street-crime". */
	String key();

	/** What people call it, such as "Street-level crime (data.police.uk)". */
	String name();

	/** In a sentence or two, what such a file is and where it is to be had. */
	String description();

	/** Whether a file with this header is one of these. */
	boolean recognises(Header header);

	/** The columns without which nothing can be done. */
	List<String> required();

	/** A file to begin with; empty where others publish the files. */
	default Optional<ImportTemplate> template() {
		return Optional.empty();
	}

	/**
	 * Whether a column whose name looks as if it told who a person is belongs to the
	 * format all the same: because it only looks so, such as "LSOA name", or because it
	 * is known and never read. A file with any other such column is refused.
	 * @see PersonalColumns
	 */
	default boolean expects(String column) {
		return false;
	}

	/**
	 * Refuses a header that is recognised and yet must not come in.
	 * @throws RuleException with the reason
	 */
	default void check(Header header) {
		List<String> missing = required().stream().filter((column) -> !header.has(column)).toList();
		if (!missing.isEmpty()) {
			throw new RuleException("import.columns-missing", "Its header lacks %s"
				.formatted(String.join(", ", missing.stream().map("“%s”"::formatted).toList())));
		}
	}

	/**
	 * Begins to load a file.
	 * @param header a header that was recognised and checked, of a CSV file, a sheet of a
	 * workbook or the properties of GeoJSON features: rows are the same for all three
	 * @param importId the import it belongs to
	 * @param fileNumber its number in that import
	 * @param tally takes what becomes of each row
	 */
	Loading begin(Header header, long importId, int fileNumber, Tally tally);

	/**
	 * What looks wrong about all files of this source in an upload together, asked when
	 * they have been read.
	 */
	default List<Suspicion> suspicions(long importId) {
		return List.of();
	}

	/**
	 * The load of one file under way, in the transaction of the import, which may be
	 * rolled back when all is read, because it was only a check. What it changes must be
	 * in tables whose changes are written down ({@code log_changes_by_imports} in the
	 * migrations), or it can't be undone.
	 */
	interface Loading {

		/** Checks a row that has as many fields as the header, and passes it on. */
		void add(Row row);

		/**
		 * Ends the rows.
		 * @return what the file covers, such as "2025-05", or empty
		 */
		String finish();

		/**
		 * What looks wrong about the file as a whole, held against what was there before.
		 * Asked once, after {@link #finish()}.
		 */
		default List<Suspicion> suspicions() {
			return List.of();
		}

		/**
		 * The last step, after all files of the upload have been read: short, because
		 * others may have to wait for it.
		 */
		default void publish() {
		}

		/** Gives up, so that the transaction can be rolled back. */
		void cancel();

	}

}
