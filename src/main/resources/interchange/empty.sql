truncate repointed, moved, left_behind, changed_entity, changed_event, replaced, touched_statement, touched_image, touched_entity;
