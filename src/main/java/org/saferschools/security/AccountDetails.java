package org.saferschools.security;

/**
 * What an administrator says of a person.
 *
 * @param displayName name shown on pages, such as "Sgt Amara Cole"
 * @param role what the person does
 * @param teamId the team a supervisor runs, dropped for any other role
 * @param officerId the officer the person is, dropped for any other role
 */
public record AccountDetails(String displayName, Role role, Integer teamId, Long officerId) {

	public AccountDetails {
		displayName = displayName.strip();
		teamId = (role == Role.SUPERVISOR) ? teamId : null;
		officerId = (role == Role.OFFICER) ? officerId : null;
		if (role == Role.SUPERVISOR && teamId == null) {
			throw new IllegalArgumentException("A supervisor needs a team");
		}
		if (role == Role.OFFICER && officerId == null) {
			throw new IllegalArgumentException("An officer's account needs the officer it belongs to");
		}
	}

	public static AccountDetails of(String displayName, Role role) {
		return new AccountDetails(displayName, role, null, null);
	}

}
