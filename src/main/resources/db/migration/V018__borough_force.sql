-- Which force polices a borough, so that a ranking can tell how much of the crime near its schools is loaded.
alter table borough add column force_id smallint references police_force;

update borough set force_id = case code when 'E09000001' then 2 else 1 end;

alter table borough alter column force_id set not null;
