package org.saferschools.imports;

/**
 * Tells, while bytes pass, whether they are UTF-8: shortest forms only and no surrogates,
 * as a strict decoder has it.
 */
final class Utf8Check {

	private int expected;

	private int lowest = 0x80;

	private int highest = 0xBF;

	private boolean valid = true;

	void add(byte[] bytes, int length) {
		for (int i = 0; i < length && this.valid; i++) {
			if (this.expected != 0 || bytes[i] < 0) {
				step(bytes[i] & 0xFF);
			}
		}
	}

	/** Whether everything so far was UTF-8 and no character is left unfinished. */
	boolean isUtf8() {
		return this.valid && this.expected == 0;
	}

	private void step(int unit) {
		if (this.expected == 0) {
			lead(unit);
			return;
		}
		this.valid = unit >= this.lowest && unit <= this.highest;
		this.lowest = 0x80;
		this.highest = 0xBF;
		this.expected--;
	}

	private void lead(int unit) {
		if (unit >= 0xC2 && unit <= 0xDF) {
			this.expected = 1;
		}
		else if (unit >= 0xE0 && unit <= 0xEF) {
			this.expected = 2;
			this.lowest = (unit == 0xE0) ? 0xA0 : 0x80;
			this.highest = (unit == 0xED) ? 0x9F : 0xBF;
		}
		else if (unit >= 0xF0 && unit <= 0xF4) {
			this.expected = 3;
			this.lowest = (unit == 0xF0) ? 0x90 : 0x80;
			this.highest = (unit == 0xF4) ? 0x8F : 0xBF;
		}
		else {
			this.valid = false;
		}
	}

}
