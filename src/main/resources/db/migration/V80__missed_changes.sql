alter table graph.webhook
    add missed_until timestamptz; -- changes before were deleted from the feed before they were queued for it; null: none were
