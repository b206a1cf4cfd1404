package org.givre.product;

/** A paper the manufacturer sends with a lot, without which there is no release. */
public enum CertificateKind {
  /** Batch documentation of the manufacturer. */
  BATCH_DOCUMENTATION,
  /** Certificate of analysis. */
  COA,
  /** Certificate of conformity. */
  COC,
  /** The qualified person's release certificate. */
  QP_RELEASE,
  /** Release for Infusion Certificate. */
  RFIC,
  /** Lot Information Sheet. */
  LIS,
  /** Dose Schedule Planner. */
  DOSE_PLANNER
}
