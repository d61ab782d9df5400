package org.saferschools.overview.web;

/**
 * Which BCU the address of the ranked list asks for. To ask for none gives a supervisor
 * the own team, so all of London has a word of its own, which links keep.
 *
 * @param id number of the BCU, or {@code null} for all
 */
record ChosenBcu(Integer id) {

	static final String ALL = "all";

	/**
	 * Reads the parameter.
	 * @return {@code null} where it is empty
	 * @throws NumberFormatException where it is neither a number nor "all"
	 */
	public static ChosenBcu valueOf(String text) {
		if (text.isBlank()) {
			return null;
		}
		return new ChosenBcu(text.equals(ALL) ? null : Integer.valueOf(text));
	}

}
