package org.saferschools.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * A damaged file.
 *
 * @param name as it is uploaded
 * @param bytes its content
 * @param rows how many rows of data a reader has to find in it, -1 where nobody can tell
 * @param damages what was done to it
 */
record FuzzFile(String name, byte[] bytes, int rows, List<String> damages) {

	static final int UNKNOWN = -1;

	FuzzFile {
		damages = List.copyOf(damages);
	}

	/** After another damage, which leaves nothing certain. */
	FuzzFile damaged(String damage, byte[] bytes) {
		List<String> damages = new ArrayList<>(this.damages);
		damages.add(damage);
		return new FuzzFile(this.name, bytes, UNKNOWN, damages);
	}

	FuzzFile named(String name) {
		return new FuzzFile(name, this.bytes, this.rows, this.damages);
	}

	@Override
	public String toString() {
		return "“%s” (%d bytes), %s".formatted(this.name.replaceAll("\\p{Cntrl}", "?"), this.bytes.length,
				this.damages);
	}

}
