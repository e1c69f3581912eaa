truncate moved, left_behind, changed_entity, replaced, touched_statement, touched_image, touched_entity;
