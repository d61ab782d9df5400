package breaches.saferschools.school;

import java.time.Instant;
import java.util.Random;

import breaches.saferschools.demo.InventedLondon;
import breaches.saferschools.school.web.BrokenPage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Named for nothing, filled from outside, asks the machine for time and chance, and knows
 * a page and the demonstration.
 */
@ConfigurationProperties("broken")
class SchoolManager {

	@Autowired
	BrokenRepository repository;

	BrokenPage page = new BrokenPage();

	InventedLondon london = new InventedLondon();

	Instant at = Instant.now();

	int chance = new Random().nextInt();

}
