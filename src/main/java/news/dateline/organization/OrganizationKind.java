package news.dateline.organization;

import org.eclipse.microprofile.graphql.Description;

@Description("The kind of an organization. New values may be added: treat unknown values as OTHER.")
public enum OrganizationKind {
    @Description("A government, ministry or authority.")
    GOVERNMENT_BODY,
    @Description("A political party.")
    POLITICAL_PARTY,
    @Description("A university or college.")
    UNIVERSITY,
    @Description("A research institute or academy.")
    RESEARCH_INSTITUTE,
    @Description("A news agency.")
    NEWS_AGENCY,
    @Description("A radio or television broadcaster.")
    BROADCASTER,
    @Description("A company.")
    COMPANY,
    @Description("Armed forces, or a part of them.")
    MILITARY,
    @Description("A non-governmental organization.")
    NGO,
    @Description("An international organization of states.")
    INTERNATIONAL,
    @Description("Any other kind.")
    OTHER
}
