package org.saferschools.plan.returns;

/**
 * A figure of a return.
 *
 * @param figure as counted; of a signed return, as counted at the signature
 * @param correction what a person put in its place, {@code null} for nothing
 */
public record ReturnLine(ReturnFigure figure, Correction correction) {

	/** The number that counts. */
	public int value() {
		return (this.correction != null) ? this.correction.value() : this.figure.counted();
	}

	/** What names it in an address. */
	public String key() {
		return key(this.figure.section().name(), this.figure.code());
	}

	static String key(String section, String code) {
		return section + "." + code;
	}

}
