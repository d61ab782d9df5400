package org.saferschools.activity;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ActivityTopicRepository extends Repository<ActivityTopic, String> {

	List<ActivityTopic> findAllByOrderByPosition();

	Optional<ActivityTopic> findByCode(String code);

}
