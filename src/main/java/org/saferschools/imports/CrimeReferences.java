package org.saferschools.imports;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The Crime IDs met in a month, each as a hash of 128 bits: the chance that two of a
 * month's 100,000 agree by accident is below 10^-28.
 */
final class CrimeReferences {

	private static final int HEX_LENGTH = 64;

	private static final long FIRST_SEED = 0x243F6A8885A308D3L;

	private static final long SECOND_SEED = 0x13198A2E03707344L;

	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

	private final byte[] bytes = new byte[HEX_LENGTH / 2];

	private long[] slots = new long[1 << 14];

	private int size;

	/**
	 * Reads a Crime ID.
	 * @return its 32 bytes, in an array that is used again for the next one, or
	 * {@code null} where it isn't 64 hexadecimal characters
	 */
	byte[] read(Row row, int column) {
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
		return insert(hash(FIRST_SEED), hash(SECOND_SEED));
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

	/** Never zero, which marks a free slot. */
	private long hash(long seed) {
		long hash = seed;
		for (int i = 0; i < this.bytes.length; i += Long.BYTES) {
			hash = mix(hash ^ (long) LONGS.get(this.bytes, i));
		}
		return (hash == 0) ? 1 : hash;
	}

	/** Spreads every bit over all 64. */
	private static long mix(long value) {
		long mixed = (value ^ (value >>> 32)) * 0x9E3779B97F4A7C15L;
		mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
		return mixed ^ (mixed >>> 32);
	}

}
