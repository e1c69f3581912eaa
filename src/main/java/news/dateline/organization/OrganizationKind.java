package news.dateline.organization;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of organization it is. May grow: treat what you do not know as OTHER.")
public enum OrganizationKind {
    @Description("A government, ministry or authority.")
    GOVERNMENT_BODY,
    @Description("A political party.")
    POLITICAL_PARTY,
    @Description("A university or college.")
    UNIVERSITY,
    @Description("An institute or academy of research.")
    RESEARCH_INSTITUTE,
    @Description("A news agency.")
    NEWS_AGENCY,
    @Description("A radio or television broadcaster.")
    BROADCASTER,
    @Description("A company.")
    COMPANY,
    @Description("Armed forces or a part of them.")
    MILITARY,
    @Description("A private body that serves a cause.")
    NGO,
    @Description("A body of several states.")
    INTERNATIONAL,
    @Description("Any other kind.")
    OTHER
}
