package org.saferschools.shared;

/**
 * What was asked for does not exist, or not for this person. Answered with 404.
 */
public class NotFoundException extends RuntimeException {

	/**
	 * Creates the answer.
	 * @param message what is missing, in plain English, such as "There is no school with
	 * URN 123456"
	 */
	public NotFoundException(String message) {
		super(message);
	}

}
