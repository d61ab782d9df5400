package org.saferschools.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.saferschools.shared.RuleException;

/**
 * The names of a file's columns. They are found by name, in any order and whatever their
 * capitals.
 */
final class Header {

	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

	private static final int SHOWN = 4;

	private static final int LONGEST_SHOWN = 40;

	private final List<String> names;

	private final Map<String, Integer> positions = new HashMap<>();

	private final boolean[] wanted;

	Header(List<String> names) {
		this.names = names.stream().map(String::strip).toList();
		this.wanted = new boolean[this.names.size()];
		for (int i = 0; i < this.names.size(); i++) {
			this.positions.merge(key(this.names.get(i)), i, (first, second) -> -2 - first);
		}
	}

	static Header of(Row row) {
		return new Header(Stream.iterate(0, (i) -> i < row.size(), (i) -> i + 1).map(row::text).toList());
	}

	List<String> names() {
		return this.names;
	}

	int size() {
		return this.names.size();
	}

	boolean has(String name) {
		return this.positions.containsKey(key(name));
	}

	/** How many of these columns are there. */
	long count(List<String> columns) {
		return columns.stream().filter(this::has).count();
	}

	/**
	 * Where a column stands.
	 * @return its position from 0, or -1 where the file doesn't have it
	 * @throws RuleException where it stands there twice
	 */
	int position(String name) {
		int position = this.positions.getOrDefault(key(name), -1);
		if (position < -1) {
			throw new RuleException("import.column-twice", "Its header has the column “%s” twice".formatted(name));
		}
		if (position >= 0) {
			this.wanted[position] = true;
		}
		return position;
	}

	/** The columns whose position was asked for; the others needn't be read. */
	boolean[] wanted() {
		return this.wanted.clone();
	}

	/**
	 * Names of columns as a message shows them: the first few, none of them long or with
	 * a control character in it, which the database wouldn't keep.
	 */
	static String brief(List<String> names) {
		return names.stream().limit(SHOWN).map(Header::brief).collect(Collectors.joining(", "));
	}

	private static String brief(String name) {
		String shown = CONTROL.matcher(name).replaceAll("�");
		return shown.substring(0, Math.min(shown.length(), LONGEST_SHOWN));
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

}
