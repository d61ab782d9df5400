package org.saferschools.journeys;

/**
 * The sign-in page.
 */
final class SignInPage {

	private final Visit visit;

	private SignInPage(Visit visit) {
		this.visit = visit;
	}

	static SignInPage of(Visit visit) {
		visit.open("/sign-in");
		return new SignInPage(visit);
	}

	/** The sign-in page that a visit was led to. */
	static SignInPage at(Visit visit) {
		return new SignInPage(visit.isAt("Sign in"));
	}

	/**
	 * Goes to an address as one of the journey's {@link People}, by way of the sign-in
	 * page.
	 * @param visit the person's browser
	 * @param username the user name
	 * @param path the address, such as {@code /schools}
	 * @return the visit, on that page
	 */
	static Visit enter(Visit visit, String username, String path) {
		visit.open(path);
		return new SignInPage(visit).signIn(username);
	}

	/**
	 * Signs in as one of the journey's {@link People}.
	 * @param username the user name
	 * @return the visit, on the page where the person wanted to go
	 */
	Visit signIn(String username) {
		return signIn(username, People.PASSWORD);
	}

	Visit signIn(String username, String password) {
		this.visit.page().locator("[name=username]").fill(username);
		this.visit.page().locator("[name=password]").fill(password);
		return this.visit.press("Sign in");
	}

}
