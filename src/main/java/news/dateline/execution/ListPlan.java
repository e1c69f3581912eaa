package news.dateline.execution;

import java.util.Collection;

/** Lists of what one plan is for. */
record ListPlan(boolean mayBeNull, ValuePlan element) implements ValuePlan {

    @Override
    public void put(Run run, Object value, Place to, int slot) {
        Collection<?> all = (Collection<?>) value;
        Elements list = new Elements(to, slot, element.mayBeNull(), all.size());
        to.slots()[slot] = list;
        int i = 0;
        for (Object some : all) {
            run.put(element, some, list, i);
            i++;
        }
    }
}
