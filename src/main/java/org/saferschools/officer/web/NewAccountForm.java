package org.saferschools.officer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

import org.saferschools.security.Password;

/**
 * An account to make.
 */
class NewAccountForm extends AccountForm {

	@Pattern(regexp = "\\s*[A-Za-z0-9][A-Za-z0-9._-]{1,63}\\s*",
			message = "User name must be 2 to 64 letters, digits, dots, hyphens or underscores")
	private String username = "";

	@NotBlank(message = "Enter a password")
	private String password = "";

	Password password() {
		return new Password(this.password);
	}

	public String getUsername() {
		return this.username;
	}

	public void setUsername(String username) {
		this.username = username;
	}

	public String getPassword() {
		return this.password;
	}

	public void setPassword(String password) {
		this.password = password;
	}

}
