discard temp;
reset jit;
reset work_mem;
reset default_statistics_target;
reset random_page_cost;
reset statement_timeout;
