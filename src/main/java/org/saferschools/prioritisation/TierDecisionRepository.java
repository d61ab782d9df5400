package org.saferschools.prioritisation;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * Keeps decisions on tiers.
 */
interface TierDecisionRepository extends JpaRepository<TierDecision, Long> {

}
