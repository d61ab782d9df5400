package org.saferschools.activity;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ActivityWayRepository extends Repository<ActivityWay, String> {

	List<ActivityWay> findByActiveTrueOrderByPosition();

}
