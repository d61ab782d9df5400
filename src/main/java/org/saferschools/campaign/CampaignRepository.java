package org.saferschools.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CampaignRepository extends Repository<Campaign, Long> {

	List<Campaign> findAllByOrderByFirstDayDesc();

	List<Campaign> findByFirstDayLessThanEqualAndLastDayGreaterThanEqualOrderByFirstDay(LocalDate to, LocalDate from);

	Optional<Campaign> findById(long id);

	Campaign saveAndFlush(Campaign campaign);

	/**
	 * Tells that a part of the campaign changes.
	 * @return 1 where this was still the latest version, otherwise 0
	 */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update Campaign c set c.version = c.version + 1 where c.id = :id and c.version = :version")
	int raiseVersion(long id, int version);

}
