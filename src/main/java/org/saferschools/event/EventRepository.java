package org.saferschools.event;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface EventRepository extends Repository<Event, Long> {

	List<Event> findAllByOrderByStartsAtDesc();

	List<Event> findByStartsAtBetweenAndCancelledAtIsNullOrderByStartsAt(LocalDateTime from, LocalDateTime to);

	@EntityGraph(attributePaths = "invitedKinds")
	Optional<Event> findById(long id);

	Event saveAndFlush(Event event);

}
