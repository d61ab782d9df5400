package org.saferschools.activity;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ActivityKindRepository extends Repository<ActivityKind, String> {

	List<ActivityKind> findAllByOrderByPosition();

	Optional<ActivityKind> findByCode(String code);

}
