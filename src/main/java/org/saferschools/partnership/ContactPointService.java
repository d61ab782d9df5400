package org.saferschools.partnership;

import java.util.Map;

import org.saferschools.shared.BrokenConstraint;
import org.saferschools.shared.RuleException;
import org.saferschools.shared.Urn;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps how people at a school are reached, by role.
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
@Transactional
public class ContactPointService {

	private final ContactPointRepository contacts;

	private final PartnershipLists lists;

	private final Keeping keeping;

	ContactPointService(ContactPointRepository contacts, PartnershipLists lists, Keeping keeping) {
		this.contacts = contacts;
		this.lists = lists;
		this.keeping = keeping;
	}

	/** One contact of a school, to be changed. */
	@Transactional(readOnly = true)
	public ContactPoint get(Urn urn, long id) {
		this.keeping.school(urn);
		return Keeping.of(this.contacts.findById(id), urn, "contact");
	}

	/**
	 * Adds a contact.
	 * @throws RuleException where the role has one already, or it can't be reached so
	 */
	public ContactPoint add(Urn urn, ReachedBy reached) {
		return save(new ContactPoint(this.keeping.school(urn).urn()), reached, "Contact added");
	}

	/**
	 * Changes a contact.
	 * @param version the version that the person saw
	 * @throws RuleException where the role has another already, or it can't be reached so
	 */
	public ContactPoint change(Urn urn, long id, int version, ReachedBy reached) {
		this.keeping.school(urn);
		return save(this.keeping.seen(this.contacts.findById(id), urn, version, "contact"), reached, "Contact changed");
	}

	private ContactPoint save(ContactPoint contact, ReachedBy reached, String action) {
		this.lists.requireRole(reached.roleCode(), "role");
		reached.check();
		contact.become(reached, this.keeping.by(), this.keeping.at());
		try {
			ContactPoint saved = this.contacts.saveAndFlush(contact);
			this.keeping.tell(action, contact.urn(), reached.roleCode());
			return saved;
		}
		catch (DataIntegrityViolationException refused) {
			throw BrokenConstraint.asRule(refused, Map.of("contact_of_a_role_once", new RuleException("role.taken",
					"This role has a contact already. Change that one, or choose another role")));
		}
	}

	/**
	 * Removes a contact.
	 * @param version the version that the person saw
	 */
	public void remove(Urn urn, long id, int version) {
		this.keeping.school(urn);
		ContactPoint contact = this.keeping.seen(this.contacts.findById(id), urn, version, "contact");
		this.contacts.delete(contact);
		this.keeping.tell("Contact removed", urn, contact.roleCode());
	}

}
