-- The first fact of a unit is found by unit and order; this index only cost time at an import.
DROP INDEX custody_event_move;
