package org.saferschools.web;

import java.util.List;

/**
 * Says where the data under the ranking have gaps or are out of date, for pages whose
 * numbers rest on it. The module that brings data in answers.
 */
public interface DataWarnings {

	/**
	 * The warnings, in sentences without a full stop.
	 * @return none where all is well or nothing is ranked
	 */
	List<String> warnings();

}
