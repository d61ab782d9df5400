package org.saferschools.web;

import java.util.Optional;

/**
 * Who is signed in, as the header shows it. The security module answers.
 */
public interface Visitor {

	/**
	 * The person's name.
	 * @return such as "Sgt Amara Cole"; empty when nobody is signed in
	 */
	Optional<String> name();

	/**
	 * The team that the person works for.
	 * @return such as "South Area"; empty for people who belong to none
	 */
	Optional<String> team();

}
