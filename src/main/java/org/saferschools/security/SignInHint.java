package org.saferschools.security;

import java.util.List;

/**
 * Sign-ins that may be shown to anybody. Only demonstration data give any.
 */
public interface SignInHint {

	List<SignIn> signIns();

	/**
	 * One sign-in to show.
	 *
	 * @param username the user name
	 * @param password the password
	 * @param who who this is, in a few words
	 */
	record SignIn(String username, String password, String who) {
	}

}
