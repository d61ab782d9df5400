package org.saferschools.prioritisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface PrioritisationRunRepository extends Repository<PrioritisationRun, Long> {

	PrioritisationRun saveAndFlush(PrioritisationRun run);

	Optional<PrioritisationRun> findById(long id);

	Optional<PrioritisationRun> findByState(RunState state);

	Optional<PrioritisationRun> findFirstByStateOrderByPublishedAtDescIdDesc(RunState state);

	List<PrioritisationRun> findByStateOrderByIdDesc(RunState state);

	List<PrioritisationRun> findByStateInOrderByPublishedAtDescIdDesc(Collection<RunState> states, Limit limit);

	List<PrioritisationRun> findByStateNotOrderByIdDesc(RunState state, Limit limit);

	Optional<PrioritisationRun> findFirstByStateNotOrderByIdDesc(RunState state);

}
