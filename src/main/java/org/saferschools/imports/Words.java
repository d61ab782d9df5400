package org.saferschools.imports;

import java.util.function.Function;

/**
 * What the words of a column mean. A word is looked up by its characters, so that only
 * one not met before costs a {@link String}: the same street or type stands in thousands
 * of rows.
 *
 * @param <V> the meaning
 */
final class Words<V> {

	private static final int CAPACITY = 1 << 15;

	private static final int MOST = CAPACITY / 2;

	private final Function<String, V> meaning;

	private String[] words = new String[CAPACITY];

	private Object[] meanings = new Object[CAPACITY];

	private int size;

	/** Where the word of the row before is: the month is the same in every row. */
	private int last;

	Words(Function<String, V> meaning) {
		this.meaning = meaning;
	}

	/** The meaning of the word in this column of the row. */
	@SuppressWarnings("unchecked")
	V in(Row row, int column) {
		String before = this.words[this.last];
		if (before == null || !same(before, row, column, row.length(column))) {
			this.last = find(row, column);
		}
		return (V) this.meanings[this.last];
	}

	private int find(Row row, int column) {
		int slot = slotOf(row, column);
		return (this.words[slot] != null) ? slot : learn(row, column, slot);
	}

	private int learn(Row row, int column, int free) {
		int slot = free;
		if (this.size == MOST) {
			this.words = new String[CAPACITY];
			this.meanings = new Object[CAPACITY];
			this.size = 0;
			slot = slotOf(row, column);
		}
		this.words[slot] = row.text(column);
		this.meanings[slot] = this.meaning.apply(this.words[slot]);
		this.size++;
		return slot;
	}

	private int slotOf(Row row, int column) {
		int length = row.length(column);
		int hash = length;
		for (int i = 0; i < length; i++) {
			hash = hash * 31 + row.charAt(column, i);
		}
		int slot = (hash ^ (hash >>> 15)) & (CAPACITY - 1);
		while (this.words[slot] != null && !same(this.words[slot], row, column, length)) {
			slot = (slot + 1) & (CAPACITY - 1);
		}
		return slot;
	}

	private static boolean same(String word, Row row, int column, int length) {
		if (word.length() != length) {
			return false;
		}
		for (int i = 0; i < length; i++) {
			if (word.charAt(i) != row.charAt(column, i)) {
				return false;
			}
		}
		return true;
	}

}
