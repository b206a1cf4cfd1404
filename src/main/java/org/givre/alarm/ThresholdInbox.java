package org.givre.alarm;

/** Told the thresholds that are in force from now on. Answered by the watch. */
public interface ThresholdInbox {
  void thresholds(SiteThresholds now);
}
