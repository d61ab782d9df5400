package org.saferschools.overview;

import java.util.List;

import org.saferschools.imports.ImportSummary;

/**
 * What an administrator should know of the data.
 *
 * @param forces how far the crime of each force reaches, by name
 * @param imports the latest imports
 */
public record AdministratorHome(List<ForceFreshness> forces, List<ImportSummary> imports) {

	/**
	 * How far the crime of a force reaches.
	 *
	 * @param force its name
	 * @param months how many months are loaded
	 * @param from the first of them, such as "June 2023"
	 * @param to the last of them
	 * @param late whether a later month should be out
	 */
	public record ForceFreshness(String force, int months, String from, String to, boolean late) {
	}

}
