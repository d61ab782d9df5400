package org.saferschools.imports;

import java.util.Arrays;

/**
 * The row being read, of whatever kind of file. There is one for a whole file: it keeps
 * the characters of the fields that are asked for and makes a {@link String} only when
 * told to, so that a row costs no garbage. Blanks around a field don't count.
 */
final class Row {

	private static final int MOST_DIGITS = 15;

	private static final double[] POWERS = { 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13,
			1e14, 1e15 };

	private char[] chars = new char[1024];

	private int used;

	private int[] from = new int[256];

	private int[] to = new int[256];

	private boolean[] wanted;

	private int fields;

	private long line;

	/**
	 * Keeps these columns only, and the first, which may be a mark; before, all are kept.
	 */
	void keep(boolean[] columns) {
		this.wanted = columns;
	}

	/**
	 * Where in the file it is, so that a person finds it: the line where it begins, the
	 * row of the sheet or the number of the feature, from 1.
	 */
	int line() {
		return (int) this.line;
	}

	/** How many fields the row has. */
	int size() {
		return this.fields;
	}

	/** Whether the row has nothing but one field of this one character. */
	boolean isLone(char character) {
		return this.fields == 1 && length(0) == 1 && charAt(0, 0) == character;
	}

	/**
	 * Length of a field.
	 * @param column its position, or -1 for a column the file doesn't have
	 */
	int length(int column) {
		return (column < 0 || column >= this.fields) ? 0 : this.to[column] - this.from[column];
	}

	boolean isBlank(int column) {
		return length(column) == 0;
	}

	char charAt(int column, int index) {
		return this.chars[this.from[column] + index];
	}

	/** The field, empty where it is blank. */
	String text(int column) {
		return isBlank(column) ? "" : new String(this.chars, this.from[column], length(column));
	}

	/** The field, {@code null} where it is blank. */
	String textOrNull(int column) {
		return isBlank(column) ? null : text(column);
	}

	/**
	 * The field as a number.
	 * @return {@link Double#NaN} where it is none
	 */
	double number(int column) {
		int end = this.to[column];
		int i = this.from[column];
		boolean negative = i < end && this.chars[i] == '-';
		i += negative ? 1 : 0;
		long digits = 0;
		int count = 0;
		int decimals = -1;
		for (; i < end; i++) {
			char c = this.chars[i];
			if (c == '.' && decimals < 0) {
				decimals = 0;
			}
			else if (c >= '0' && c <= '9' && count < MOST_DIGITS) {
				digits = digits * 10 + (c - '0');
				count++;
				decimals += (decimals >= 0) ? 1 : 0;
			}
			else {
				return anyNumber(column);
			}
		}
		if (count == 0) {
			return Double.NaN;
		}
		double value = digits / POWERS[Math.max(decimals, 0)];
		return negative ? -value : value;
	}

	/** Such as 9.1E-05, which spreadsheets write. */
	private double anyNumber(int column) {
		String text = text(column);
		try {
			return text.chars().allMatch((c) -> "0123456789.eE+-".indexOf(c) >= 0) ? Double.parseDouble(text)
					: Double.NaN;
		}
		catch (NumberFormatException ex) {
			return Double.NaN;
		}
	}

	/** Begins the next row; nothing of the one before is left. */
	void begin(long line) {
		this.line = line;
		this.used = 0;
		this.fields = 0;
	}

	/** Adds the next field. */
	void add(char[] buffer, int offset, int length) {
		int field = this.fields;
		if (field >= this.from.length) {
			this.from = Arrays.copyOf(this.from, field * 2);
			this.to = Arrays.copyOf(this.to, field * 2);
		}
		this.from[field] = this.used;
		if (isKept(field)) {
			keep(buffer, offset, length);
		}
		this.to[field] = this.used;
		this.fields = field + 1;
	}

	private boolean isKept(int field) {
		return field == 0 || this.wanted == null || (field < this.wanted.length && this.wanted[field]);
	}

	/** Adds the next field. */
	void add(String text) {
		add(text.toCharArray(), 0, text.length());
	}

	private void keep(char[] buffer, int offset, int length) {
		int begin = offset;
		int end = offset + length;
		while (begin < end && buffer[begin] == ' ') {
			begin++;
		}
		while (end > begin && buffer[end - 1] == ' ') {
			end--;
		}
		if (this.chars.length - this.used < end - begin) {
			this.chars = Arrays.copyOf(this.chars, Math.max(this.chars.length * 2, this.used + end - begin));
		}
		System.arraycopy(buffer, begin, this.chars, this.used, end - begin);
		this.used += end - begin;
	}

}
