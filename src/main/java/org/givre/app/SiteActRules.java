package org.givre.app;

import org.givre.app.settings.SiteRules;
import org.givre.app.settings.SqlSiteRules;
import org.givre.dispensing.ActRules;
import org.givre.dispensing.ExposureMarks;
import org.givre.dispensing.RegisterSource;
import org.givre.kernel.Work;

/** The acts' rules as two persons signed them in the settings. */
final class SiteActRules implements ActRules {

  private final SqlSiteRules rules = new SqlSiteRules();

  @Override
  public ExposureMarks exposure(Work work) {
    SiteRules now = rules.inForce(work);
    return new ExposureMarks(now.exposureWarn(), now.exposureDeviation(), rules.version(work) > 0);
  }

  @Override
  public RegisterSource register(Work work) {
    return rules.inForce(work).register();
  }
}
