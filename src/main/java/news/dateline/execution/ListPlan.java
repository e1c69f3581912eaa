package news.dateline.execution;

import java.util.Collection;

import news.dateline.loading.ListWithRepeats;

/** The plan for lists: all elements have the same plan. */
record ListPlan(boolean mayBeNull, ValuePlan element) implements ValuePlan {

    @Override
    public void put(Run run, Object value, ResultNode to, int slot) {
        Collection<?> all = (Collection<?>) value;
        ResultList list = new ResultList(to, slot, element.mayBeNull(), all.size());
        to.slots()[slot] = list;
        ListWithRepeats<?> repeating = value instanceof ListWithRepeats<?> some ? some : null;
        int i = 0;
        for (Object some : all) {
            if (repeating != null && repeating.firstAt(i) < i) {
                run.repeats().add(list, repeating.firstAt(i), i);
            } else {
                run.put(element, some, list, i);
            }
            i++;
        }
    }
}
