truncate repointed, moved, left_behind, changed_entity, noted_entity, changed_event, replaced, reassigned, changed_retraction, touched_statement, touched_image, touched_entity;
