package org.saferschools.security.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

import org.saferschools.security.Password;
import org.saferschools.shared.RuleException;

/**
 * What the first administrator types.
 */
class FirstAdministratorForm {

	@NotBlank(message = "Enter the token from the application's log")
	private String token = "";

	@Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{1,63}",
			message = "User name must be 2 to 64 letters, digits, dots, hyphens or underscores")
	private String username = "";

	@NotBlank(message = "Enter your name")
	private String displayName = "";

	@NotBlank(message = "Enter a password")
	private String password = "";

	Password password() {
		return new Password(this.password);
	}

	/** The field that a refusal is about. */
	String fieldOf(RuleException refused) {
		return refused.code().startsWith("password") ? "password" : "token";
	}

	public String getToken() {
		return this.token;
	}

	public void setToken(String token) {
		this.token = token;
	}

	public String getUsername() {
		return this.username;
	}

	public void setUsername(String username) {
		this.username = username;
	}

	public String getDisplayName() {
		return this.displayName;
	}

	public void setDisplayName(String displayName) {
		this.displayName = displayName;
	}

	public String getPassword() {
		return this.password;
	}

	public void setPassword(String password) {
		this.password = password;
	}

}
