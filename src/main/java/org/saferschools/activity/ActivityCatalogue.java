package org.saferschools.activity;

import java.util.List;

import org.saferschools.shared.RuleException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which kinds of work there are, and on which topics.
 */
@Service
@Transactional(readOnly = true)
public class ActivityCatalogue {

	private final ActivityKindRepository kinds;

	private final ActivityTopicRepository topics;

	private final ActivityWayRepository ways;

	ActivityCatalogue(ActivityKindRepository kinds, ActivityTopicRepository topics, ActivityWayRepository ways) {
		this.kinds = kinds;
		this.topics = topics;
		this.ways = ways;
	}

	/** Every kind there ever was, in the order of pages. */
	public List<ActivityKind> kinds() {
		return this.kinds.findAllByOrderByPosition();
	}

	/** The kinds that may be logged, in the order of pages. */
	public List<ActivityKind> activeKinds() {
		return kinds().stream().filter(ActivityKind::isActive).toList();
	}

	/** The topics that may be logged, in the order of pages. */
	public List<ActivityTopic> activeTopics() {
		return this.topics.findAllByOrderByPosition().stream().filter(ActivityTopic::isActive).toList();
	}

	/** The ways of kinds that may be logged, in the order of pages. */
	public List<ActivityWay> activeWays() {
		return this.ways.findByActiveTrueOrderByPosition();
	}

	ActivityKind kind(String code) {
		return this.kinds.findByCode(code)
			.filter(ActivityKind::isActive)
			.orElseThrow(() -> new RuleException("kind.unknown", "Select what you did from the list"));
	}

	ActivityTopic topic(String code) {
		return this.topics.findByCode(code)
			.filter(ActivityTopic::isActive)
			.orElseThrow(() -> new RuleException("topic.unknown", "Select a topic from the list"));
	}

}
