discard temp;
reset jit;
reset work_mem;
