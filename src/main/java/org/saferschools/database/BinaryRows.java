package org.saferschools.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * Rows for {@code COPY … FROM STDIN (FORMAT binary)}, gathered in memory until
 * {@link BinaryCopy} sends them. Nothing needs escaping, and the server parses no text.
 *
 * <pre>
 * rows.begin(2);
 * rows.integer(4711);
 * rows.text("Station Road");
 * </pre>
 *
 * Each value must be of its column's type: the server refuses another length, but not
 * another meaning of the same length.
 */
public final class BinaryRows {

	private static final int POSTGRES_EPOCH = (int) LocalDate.of(2000, 1, 1).toEpochDay();

	private static final Instant POSTGRES_INSTANT = Instant.parse("2000-01-01T00:00:00Z");

	private byte[] bytes;

	private int size;

	/**
	 * Creates a buffer.
	 * @param capacity bytes to begin with; it grows when needed
	 */
	public BinaryRows(int capacity) {
		this.bytes = new byte[capacity];
	}

	/** Begins a row of so many columns. */
	public void begin(int columns) {
		room(2);
		writeShort(columns);
	}

	/** A column of type {@code smallint}. */
	public void smallint(int value) {
		room(6);
		writeInt(2);
		writeShort(value);
	}

	/** A column of type {@code integer}. */
	public void integer(int value) {
		room(8);
		writeInt(4);
		writeInt(value);
	}

	/** A column of type {@code bigint}. */
	public void bigint(long value) {
		room(12);
		writeInt(8);
		writeLong(value);
	}

	/** A column of type {@code double precision}. */
	public void number(double value) {
		bigint(Double.doubleToLongBits(value));
	}

	/** A column of type {@code time}, or no value. */
	public void timeOrNothing(LocalTime value) {
		if (value == null) {
			nothing();
		}
		else {
			bigint(value.toNanoOfDay() / 1000);
		}
	}

	/** A column of type {@code boolean}. */
	public void truth(boolean value) {
		room(5);
		writeInt(1);
		this.bytes[this.size++] = (byte) (value ? 1 : 0);
	}

	/** A column of type {@code timestamp with time zone}, to the microsecond. */
	public void instant(Instant value) {
		bigint(ChronoUnit.MICROS.between(POSTGRES_INSTANT, value));
	}

	/** A column of type {@code date}. */
	public void date(LocalDate value) {
		integer((int) value.toEpochDay() - POSTGRES_EPOCH);
	}

	/** A column of type {@code bytea}. */
	public void bytes(byte[] value, int length) {
		room(4 + length);
		writeInt(length);
		System.arraycopy(value, 0, this.bytes, this.size, length);
		this.size += length;
	}

	/** A column of type {@code text}; the text has no NUL. */
	public void text(String value) {
		byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
		bytes(encoded, encoded.length);
	}

	/** No value, in a column of any type. */
	public void nothing() {
		room(4);
		writeInt(-1);
	}

	/** A column of type {@code integer}, or no value. */
	public void integerOrNothing(Integer value) {
		if (value == null) {
			nothing();
		}
		else {
			integer(value);
		}
	}

	/** A column of type {@code double precision}, or no value. */
	public void numberOrNothing(Double value) {
		if (value == null) {
			nothing();
		}
		else {
			number(value);
		}
	}

	/** A column of type {@code smallint}, or no value. */
	public void smallintOrNothing(Integer value) {
		if (value == null) {
			nothing();
		}
		else {
			smallint(value);
		}
	}

	/** A column of type {@code date}, or no value. */
	public void dateOrNothing(LocalDate value) {
		if (value == null) {
			nothing();
		}
		else {
			date(value);
		}
	}

	/** A column of type {@code text}, or no value. */
	public void textOrNothing(String value) {
		if (value == null) {
			nothing();
		}
		else {
			text(value);
		}
	}

	/** Bytes gathered since the last {@link #clear()}. */
	public int size() {
		return this.size;
	}

	/**
	 * Adds what was gathered from a position on to a digest.
	 * @param from an earlier {@link #size()}
	 */
	public void digest(MessageDigest digest, int from) {
		digest.update(this.bytes, from, this.size - from);
	}

	/** Forgets the rows and keeps the memory. */
	public void clear() {
		this.size = 0;
	}

	byte[] array() {
		return this.bytes;
	}

	private void room(int more) {
		if (this.bytes.length - this.size < more) {
			this.bytes = Arrays.copyOf(this.bytes, Math.max(this.bytes.length * 2, this.size + more));
		}
	}

	private void writeShort(int value) {
		this.bytes[this.size++] = (byte) (value >> 8);
		this.bytes[this.size++] = (byte) value;
	}

	private void writeInt(int value) {
		writeShort(value >> 16);
		writeShort(value);
	}

	private void writeLong(long value) {
		writeInt((int) (value >> 32));
		writeInt((int) value);
	}

}
