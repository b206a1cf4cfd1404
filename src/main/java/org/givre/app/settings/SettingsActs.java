package org.givre.app.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.givre.access.By;
import org.givre.access.Part;
import org.givre.access.Permission;
import org.givre.access.Signing;
import org.givre.access.ToSign;
import org.givre.access.TwoPersons;
import org.givre.audit.AuditFact;
import org.givre.audit.Journal;
import org.givre.audit.Subject;
import org.givre.kernel.Digest;
import org.givre.kernel.Outcome;
import org.givre.kernel.Refusal;
import org.givre.kernel.Works;
import org.givre.settings.Settings;
import org.givre.settings.SettingsFile;
import org.givre.settings.SiteSettings;

/**
 * Changes of settings that matter to the pharmacy: journaled with both values, the rules signed by
 * two persons and kept by version. The file of names is written inside the journal's transaction:
 * without the one, not the other.
 */
public final class SettingsActs {

  private static final Subject SUBJECT = new Subject("settings", "settings", "");

  private final Works works;
  private final SettingsFile file;
  private final Journal journal;
  private final Signing signing;
  private final SqlSiteRules store = new SqlSiteRules();

  public SettingsActs(Works works, SettingsFile file, Journal journal, Signing signing) {
    this.works = works;
    this.file = file;
    this.journal = journal;
    this.signing = signing;
  }

  /** Refused: NotAllowed, {@link FinessUnfit}, {@link WorkstationMissing}. */
  public Outcome<Settings> nameSite(By by, SiteSettings site) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SET_RULES));
    if (!FinessUnfit.fits(site.finess())) {
      refusals.add(new FinessUnfit(site.finess()));
    }
    if (site.workstation().isBlank()) {
      refusals.add(new WorkstationMissing());
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    Settings before = file.read();
    Settings after = before.with(site);
    return write(
        by.fact("settings.site-named", SUBJECT), siteFields(before), siteFields(after), after);
  }

  /**
   * Refused: NotAllowed, {@link RuleOutOfBounds}, and SignedDifferentThings when what was signed is
   * not these rules.
   */
  public Outcome<SiteRules> changeRules(By by, SiteRules rules, TwoPersons both) {
    List<Refusal> refusals = new ArrayList<>(by.notAllowed(Permission.SET_RULES));
    refusals.addAll(outOfBounds(rules));
    if (!both.first().what().signed().equals(toSign(rules).signed())) {
      refusals.add(new org.givre.access.SignedDifferentThings());
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return works.act(
        work -> {
          SiteRules before = store.inForce(work);
          store.add(work, rules, signing.keep(work, both), by.at());
          journal.record(
              work,
              changed(
                  by.fact("settings.rules-changed", SUBJECT),
                  ruleFields(before),
                  ruleFields(rules)));
          return Outcome.done(rules);
        });
  }

  /** The rules of now. */
  public SiteRules inForce() {
    return works.read(store::inForce);
  }

  /** What two persons sign for a change of rules. */
  public static ToSign toSign(SiteRules rules) {
    return new ToSign(
        Permission.SET_RULES,
        Part.FIRST,
        "settings.rules",
        SUBJECT,
        Digest.of(ruleFields(rules).toString()));
  }

  /** Bounds of the rules; empty when all fit. */
  public static List<Refusal> outOfBounds(SiteRules rules) {
    List<Refusal> refusals = new ArrayList<>();
    within(refusals, "settings.rule.proof-gap", rules.proofGap().toMinutes(), 1, 240);
    long warn = rules.exposureWarn().toMinutes();
    within(refusals, "settings.rule.exposure-warn", warn, 1, 30);
    within(
        refusals,
        "settings.rule.exposure-deviation",
        rules.exposureDeviation().toMinutes(),
        Math.max(1, warn) + 1,
        60);
    return refusals;
  }

  private static void within(
      List<Refusal> refusals, String nameKey, long value, long least, long most) {
    if (value < least || value > most) {
      refusals.add(new RuleOutOfBounds(nameKey, least, most));
    }
  }

  private Outcome<Settings> write(
      AuditFact fact, Map<String, String> before, Map<String, String> after, Settings settings) {
    return works.act(
        work -> {
          journal.record(work, changed(fact, before, after));
          file.write(settings);
          return Outcome.done(settings);
        });
  }

  /** Only the fields that changed. */
  private static AuditFact changed(
      AuditFact fact, Map<String, String> before, Map<String, String> after) {
    AuditFact all = fact;
    for (Map.Entry<String, String> field : after.entrySet()) {
      String was = before.get(field.getKey());
      if (!field.getValue().equals(was)) {
        all = all.changed(field.getKey(), was, field.getValue());
      }
    }
    return all;
  }

  private static Map<String, String> siteFields(Settings settings) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("hospital", settings.site().hospital());
    fields.put("pharmacy", settings.site().pharmacy());
    fields.put("finess", settings.site().finess());
    fields.put("workstation", settings.site().workstation());
    return fields;
  }

  private static Map<String, String> ruleFields(SiteRules rules) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("proof-gap", rules.proofGap().toMinutes() + " min");
    fields.put("move-signers", rules.moves().name());
    fields.put("exposure-warn", rules.exposureWarn().toMinutes() + " min");
    fields.put("exposure-deviation", rules.exposureDeviation().toMinutes() + " min");
    fields.put("register-source", rules.register().name());
    return fields;
  }
}
