package org.saferschools.officer.web;

import jakarta.validation.constraints.NotBlank;

import org.saferschools.security.Account;
import org.saferschools.security.Password;

/**
 * A new password for somebody.
 */
class PasswordForm {

	private int version;

	@NotBlank(message = "Enter a password")
	private String password = "";

	static PasswordForm of(Account account) {
		PasswordForm form = new PasswordForm();
		form.version = account.version();
		return form;
	}

	Password toCommand() {
		return new Password(this.password);
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public String getPassword() {
		return this.password;
	}

	public void setPassword(String password) {
		this.password = password;
	}

}
