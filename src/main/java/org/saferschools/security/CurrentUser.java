package org.saferschools.security;

import java.util.Objects;
import java.util.Optional;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Answers who is asking, and holds the scope of a team: a supervisor decides for the own
 * team only.
 */
@Component
public class CurrentUser {

	/** The name under which the product itself acts, in jobs and at start-up. */
	public static final String SYSTEM = "system";

	/**
	 * The signed-in person, or nothing where the product itself acts.
	 */
	public Optional<SignedInPerson> find() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
			return Optional.of(person);
		}
		return Optional.empty();
	}

	/**
	 * The signed-in person.
	 * @throws AccessDeniedException where nobody is signed in
	 */
	public SignedInPerson person() {
		return find().orElseThrow(() -> new AccessDeniedException("Sign in first"));
	}

	public String username() {
		return find().map(SignedInPerson::getUsername).orElse(SYSTEM);
	}

	public boolean is(Role role) {
		return find().filter((person) -> person.role() == role).isPresent();
	}

	/**
	 * Whether the person is a supervisor of this team.
	 * @param teamId the team, or {@code null} for a school that no team looks after
	 */
	public boolean supervises(Integer teamId) {
		return teamId != null && is(Role.SUPERVISOR) && Objects.equals(person().teamId(), teamId);
	}

	/**
	 * Refuses unless the person supervises this team.
	 * @throws AccessDeniedException for anybody else
	 */
	public void requireSupervisorOf(Integer teamId) {
		if (!supervises(teamId)) {
			throw new AccessDeniedException("Only a supervisor of the school's own team may decide this");
		}
	}

}
