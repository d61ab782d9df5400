package org.saferschools.officer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.saferschools.officer.PersonDetails;
import org.saferschools.security.Account;
import org.saferschools.security.Role;

/**
 * Who somebody is and what they may do.
 */
class AccountForm {

	private int version;

	@NotBlank(message = "Enter the person's name")
	@Size(max = 80, message = "Name must be 80 characters or fewer")
	private String displayName = "";

	@NotNull(message = "Choose a role")
	private Role role;

	private Integer teamId;

	private String warrantNumber = "";

	/**
	 * The form of an account.
	 * @param warrantNumber that of the officer whom the account belongs to, else empty
	 */
	static AccountForm from(Account account, String warrantNumber) {
		AccountForm form = new AccountForm();
		form.version = account.version();
		form.displayName = account.displayName();
		form.role = account.role();
		form.teamId = account.teamId();
		form.warrantNumber = warrantNumber;
		return form;
	}

	PersonDetails toCommand() {
		return new PersonDetails(this.displayName, this.role, this.teamId, this.warrantNumber);
	}

	/** The field that a rule is about. */
	static String fieldOf(String rule) {
		return switch (rule) {
			case "username.taken" -> "username";
			case "officer.taken", "officer.unknown", "warrant.wrong" -> "warrantNumber";
			case "account.team" -> "teamId";
			case "administrator.last" -> "role";
			case "password.short", "password.long" -> "password";
			default -> null;
		};
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public String getDisplayName() {
		return this.displayName;
	}

	public void setDisplayName(String displayName) {
		this.displayName = displayName;
	}

	public Role getRole() {
		return this.role;
	}

	public void setRole(Role role) {
		this.role = role;
	}

	public Integer getTeamId() {
		return this.teamId;
	}

	public void setTeamId(Integer teamId) {
		this.teamId = teamId;
	}

	public String getWarrantNumber() {
		return this.warrantNumber;
	}

	public void setWarrantNumber(String warrantNumber) {
		this.warrantNumber = warrantNumber;
	}

}
