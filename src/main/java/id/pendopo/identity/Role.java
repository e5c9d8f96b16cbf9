package id.pendopo.identity;

import java.util.Set;

/**
 * What a person is for a city or a unit, and all that this lets them do. The one table of roles and
 * permissions; the page "Siapa boleh apa" shows it. Permissions of a unit role hold in that unit
 * alone.
 */
public enum Role {
    /** Keeps the register and the accounts of the city; judges nobody. */
    CITY_ADMINISTRATOR(
            "register.view",
            "register.edit",
            "unit.edit-own",
            "observatory.view",
            "observatory.observe",
            "observatory.settings",
            "assessment.view",
            "insight.leader",
            "newsroom.view",
            "newsroom.settings",
            "newsroom.media",
            "newsroom.narrate",
            "sites.edit",
            "sites.settings",
            "account.manage",
            "account.invite-unit",
            "account.api-key",
            "unit.hand-over",
            "complaints.view",
            "complaints.settings",
            "publishing.view",
            "publishing.link",
            "publishing.pause",
            "publishing.approve-spending"),
    /** Edits what units send in. */
    EDITOR(
            "register.view",
            "observatory.view",
            "assessment.view",
            "newsroom.view",
            "newsroom.write",
            "newsroom.review",
            "newsroom.publish",
            "newsroom.fact-check",
            "newsroom.media",
            "newsroom.narrate",
            "sites.edit",
            "complaints.view",
            "publishing.view",
            "publishing.post",
            "publishing.approve",
            "publishing.pause"),
    /** Runs periods and rubrics, answers objections. */
    ASSESSOR(
            "register.view",
            "observatory.view",
            "observatory.observe",
            "assessment.view",
            "assessment.mark",
            "assessment.manage"),
    /** Routes citizens' reports to units. */
    DISPATCHER(
            "register.view",
            "complaints.view",
            "complaints.verify",
            "complaints.route",
            "complaints.answer",
            "complaints.file",
            "complaints.contact"),
    /** Advises on content and reach. */
    CONSULTANT(
            "register.view",
            "observatory.view",
            "assessment.view",
            "newsroom.view",
            "newsroom.write",
            "newsroom.media",
            "publishing.view",
            "publishing.post",
            "publishing.promote"),
    /** Gives marks; sees the evidence, not the contacts in the register. */
    JUROR("observatory.view", "assessment.view", "assessment.mark"),
    /** Sees the whole city; changes nothing but what promotion may cost and a pause in mourning. */
    LEADER(
            "register.view",
            "observatory.view",
            "assessment.view",
            "insight.leader",
            "newsroom.view",
            "complaints.view",
            "publishing.view",
            "publishing.approve-spending",
            "publishing.pause"),
    /** Heads a unit and answers for who operates its channels. */
    UNIT_HEAD(
            "unit.edit-own",
            "observatory.view",
            "observatory.observe",
            "assessment.view",
            "insight.own-card",
            "newsroom.view",
            "newsroom.write",
            "newsroom.fact-check",
            "newsroom.media",
            "sites.edit",
            "account.invite-unit",
            "unit.hand-over",
            "complaints.view",
            "complaints.answer",
            "complaints.contact",
            "publishing.view",
            "publishing.post",
            "publishing.link",
            "publishing.report"),
    /** Does a unit's daily work. */
    UNIT_OPERATOR(
            "unit.edit-own",
            "observatory.view",
            "observatory.observe",
            "assessment.view",
            "insight.own-card",
            "newsroom.view",
            "newsroom.write",
            "newsroom.fact-check",
            "newsroom.media",
            "sites.edit",
            "account.api-key",
            "unit.hand-over",
            "complaints.view",
            "complaints.answer",
            "complaints.contact",
            "publishing.view",
            "publishing.post",
            "publishing.link",
            "publishing.report");

    private final Set<String> permissions;

    Role(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** The permission keys of the modules. */
    public Set<String> permissions() {
        return permissions;
    }

    /** Whether the role is held in one unit; all others are held in a city, by Kominfo's people. */
    public boolean ofUnit() {
        return this == UNIT_HEAD || this == UNIT_OPERATOR;
    }

    /** Whether a sign-in with this role asks for a one-time code besides the password. */
    public boolean needsSecondStep() {
        return !ofUnit();
    }
}
