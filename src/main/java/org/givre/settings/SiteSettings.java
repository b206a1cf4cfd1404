package org.givre.settings;

/**
 * What this site and this machine are called.
 *
 * @param hospital printed at the head of sheets; empty until it is known
 * @param pharmacy the pharmacy's own name
 * @param finess number of the establishment, 9 digits, or empty: a setting until the administration
 *     confirms it (domain handbook §20)
 * @param workstation the name of this machine in the journal
 */
public record SiteSettings(String hospital, String pharmacy, String finess, String workstation) {}
