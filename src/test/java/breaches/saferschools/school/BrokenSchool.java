package breaches.saferschools.school;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/**
 * Takes any state, and its successor always comes along.
 */
@Entity
class BrokenSchool {

	@Id
	Long id;

	@ManyToOne
	BrokenSchool successor;

	void setSuccessor(BrokenSchool successor) {
		this.successor = successor;
	}

}
