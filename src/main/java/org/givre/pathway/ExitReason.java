package org.givre.pathway;

/** Why a treatment stopped before infusion. Such patients stay in the data with their reason. */
public enum ExitReason {
  DEATH,
  PROGRESSION,
  MANUFACTURING_FAILURE,
  PATIENT_REFUSAL,
  OOS_REFUSED,
  OTHER
}
