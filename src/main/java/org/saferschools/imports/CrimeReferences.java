package org.saferschools.imports;

/**
 * The Crime IDs met in a month. Half of the 32 bytes tells two apart well enough: the
 * chance that a month of 100,000 has two that agree by accident is below 10^-28.
 */
final class CrimeReferences {

	private static final int HEX_LENGTH = 64;

	private final byte[] bytes = new byte[HEX_LENGTH / 2];

	private long[] slots = new long[1 << 14];

	private int size;

	/**
	 * Reads a Crime ID.
	 * @return its 32 bytes, in an array that is used again for the next one, or
	 * {@code null} where it isn't 64 hexadecimal characters
	 */
	byte[] read(CsvRow row, int column) {
		if (row.length(column) != HEX_LENGTH) {
			return null;
		}
		for (int i = 0; i < this.bytes.length; i++) {
			int high = Character.digit(row.charAt(column, 2 * i), 16);
			int low = Character.digit(row.charAt(column, 2 * i + 1), 16);
			if (high < 0 || low < 0) {
				return null;
			}
			this.bytes[i] = (byte) (high << 4 | low);
		}
		return this.bytes;
	}

	/**
	 * Remembers the Crime ID read last.
	 * @return whether it is new
	 */
	boolean add() {
		if (4 * this.size > this.slots.length) {
			grow();
		}
		return insert(part(0), part(8));
	}

	private boolean insert(long first, long second) {
		int mask = this.slots.length / 2 - 1;
		int slot = (int) (first ^ (first >>> 32)) & mask;
		while (this.slots[2 * slot] != 0 || this.slots[2 * slot + 1] != 0) {
			if (this.slots[2 * slot] == first && this.slots[2 * slot + 1] == second) {
				return false;
			}
			slot = (slot + 1) & mask;
		}
		this.slots[2 * slot] = first;
		this.slots[2 * slot + 1] = second;
		this.size++;
		return true;
	}

	private void grow() {
		long[] old = this.slots;
		this.slots = new long[2 * old.length];
		this.size = 0;
		for (int i = 0; i < old.length; i += 2) {
			if (old[i] != 0 || old[i + 1] != 0) {
				insert(old[i], old[i + 1]);
			}
		}
	}

	/** Never both parts zero, which marks a free slot. */
	private long part(int offset) {
		long value = 0;
		for (int i = offset; i < offset + 8; i++) {
			value = value << 8 | (this.bytes[i] & 0xFF);
		}
		return (value == 0) ? 1 : value;
	}

}
