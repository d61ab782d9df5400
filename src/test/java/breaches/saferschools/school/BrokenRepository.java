package breaches.saferschools.school;

import org.springframework.data.repository.Repository;

/**
 * Open to every other feature.
 */
public interface BrokenRepository extends Repository<BrokenSchool, Long> {

}
